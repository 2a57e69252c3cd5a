// Asks once more before a letter that never went is discarded.
import { useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { ErrorNotice } from '@/components/error-notice';
import { useAction } from '@/components/use-action';
import type { KeptLetter } from '@/utils/evidence/letter';
import { t } from '@/utils/i18n/translate';
import type { Vault } from '@/utils/store/vault/vault';
import { discardLetter } from '@/utils/workflows/casebook/discard-letter';

export interface DiscardLetterProps {
  vault: Vault;
  letter: KeptLetter;
  /** Which letter, where several stand beside each other. */
  name: string;
  onDiscarded?: () => void;
}

export function DiscardLetter({ vault, letter, name, onDiscarded }: DiscardLetterProps) {
  const [asked, setAsked] = useState(false);
  const { run, busy, failed } = useAction(async () => {
    await discardLetter(vault, letter.caseId, letter.id, new Date());
    onDiscarded?.();
  });
  const close = () => {
    setAsked(false);
  };
  return (
    <>
      <LinkButton
        aria-label={`${t('letterForm.discard.act')}: ${name}`}
        onClick={() => {
          setAsked(true);
        }}
      >
        {t('letterForm.discard.act')}
      </LinkButton>
      <Dialog open={asked} title={t('letterForm.discard.title')} onClose={close}>
        <p>{t('letterForm.discard.text')}</p>
        {failed && <ErrorNotice error={failed.error} />}
        <div class="acts">
          <Button look="second" onClick={close}>
            {t('common.cancel')}
          </Button>
          <Button look="danger" disabled={busy} onClick={run}>
            {t('letterForm.discard.act')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
