// Says of an error what happened, what is safe and what to do, with its code and details to copy.
import { useState } from 'preact/hooks';
import { toAppError } from '@/utils/errors';
import { t } from '@/utils/i18n/translate';
import { Button, LinkButton } from './button';

export interface ErrorNoticeProps {
  error: unknown;
  /** Offers a way on, where there is one: `Try again`, `Load this page again`. */
  act?: { label: string; run: () => void };
  onClose?: () => void;
  /** Stands in the place of the whole page, and has its main heading. */
  isPage?: boolean;
}

export function ErrorNotice({ error, act, onClose, isPage = false }: ErrorNoticeProps) {
  const [copied, setCopied] = useState(false);
  const { code, message } = toAppError(error);
  return (
    <div class="error-box" role="alert">
      {isPage ? <h1>{t(`errors.${code}.what`)}</h1> : <h2>{t(`errors.${code}.what`)}</h2>}
      <p>{t(`errors.${code}.safe`)}</p>
      <p>{t(`errors.${code}.todo`)}</p>
      {act !== undefined && (
        <p>
          <Button look="second" onClick={act.run}>
            {act.label}
          </Button>
        </p>
      )}
      <p class="small">
        {t('common.errorCode', { code })}
        <br />
        <LinkButton
          onClick={() => {
            void navigator.clipboard.writeText(message).then(() => {
              setCopied(true);
            });
          }}
        >
          {t('common.copyDetails')}
        </LinkButton>
        <span role="status">{copied && ` ${t('common.copied')}`}</span>
        {onClose !== undefined && (
          <>
            {' '}
            · <LinkButton onClick={onClose}>{t('common.close')}</LinkButton>
          </>
        )}
      </p>
    </div>
  );
}
