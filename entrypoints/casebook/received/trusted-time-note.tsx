// Asks for trusted time beside the work, and says calmly what has none yet.
import { useEffect } from 'preact/hooks';
import { LinkButton } from '@/components/button';
import { Notice } from '@/components/notice';
import { codeOf } from '@/utils/errors';
import { t } from '@/utils/i18n/translate';
import type { Vault } from '@/utils/store/vault/vault';
import { withoutTime } from '@/utils/workflows/trusted-time/stamp-received';
import { stampAgain, stamping, stampNew } from './stamping';
import { useVault } from '@/entrypoints/casebook/use-vault';

export function TrustedTimeNote({ vault }: { vault: Vault }) {
  const waiting = useVault(vault, withoutTime);
  const state = stamping.value;
  useEffect(() => {
    if (waiting !== undefined && waiting.length > 0) void stampNew(vault);
  }, [waiting]);
  return (
    <div role="status" class="trusted-time">
      {state.at === 'asking' && <p class="small">{t('time.asking')}</p>}
      {state.at === 'failed' && waiting !== undefined && waiting.length > 0 && (
        <Notice>
          <p>{t('time.waiting', { count: waiting.length })}</p>
          <p class="small">{t('time.why', { what: t(`errors.${codeOf(state.error)}.what`) })}</p>
          <LinkButton
            onClick={() => {
              void stampAgain(vault);
            }}
          >
            {t('time.again')}
          </LinkButton>
        </Notice>
      )}
    </div>
  );
}
