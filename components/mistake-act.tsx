// The way to say that a capture must not be seen: asked once more, because nobody can undo it.
import { useState } from 'preact/hooks';
import { t } from '@/utils/i18n/translate';
import { LinkButton } from './button';
import { ConfirmDialog } from './dialog';

export interface MistakeActProps {
  /** DSL or DSP, as the school says. */
  dsl: string;
  disabled?: boolean;
  onConfirm: () => void;
}

export function MistakeAct({ dsl, disabled = false, onConfirm }: MistakeActProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <LinkButton
        disabled={disabled}
        onClick={() => {
          setAsking(true);
        }}
      >
        {t('imagery.mistake.action')}
      </LinkButton>
      <ConfirmDialog
        open={asking}
        title={t('imagery.mistake.title')}
        confirm={t('imagery.mistake.confirm')}
        onClose={() => {
          setAsking(false);
        }}
        onConfirm={onConfirm}
      >
        <p>{t('imagery.mistake.what')}</p>
        <p>{t('imagery.mistake.body')}</p>
        <p>{t('imagery.mistake.notDeleted', { dsl })}</p>
      </ConfirmDialog>
    </>
  );
}
