// Asks why a working copy is removed, and removes its pixels.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Radios } from '@/components/choices';
import { Dialog } from '@/components/dialog';
import { ErrorNotice } from '@/components/error-notice';
import { ErrorSummary } from '@/components/error-summary';
import { useAction } from '@/components/use-action';
import { COPY_REMOVALS, type CopyRemoval } from '@/utils/evidence/working-copy';
import { t } from '@/utils/i18n/translate';
import type { Vault } from '@/utils/store/vault/vault';
import { removeCopy } from '@/utils/workflows/casebook/working-copy';

export interface RemoveCopyProps {
  vault: Vault;
  /** Of the copy to be removed; undefined while nothing is asked. */
  id: string | undefined;
  onClose: () => void;
}

export function RemoveCopy({ vault, id, onClose }: RemoveCopyProps) {
  return (
    <Dialog open={id !== undefined} title={t('workingCopies.list.removeTitle')} onClose={onClose}>
      {id !== undefined && <Question vault={vault} id={id} onClose={onClose} />}
    </Dialog>
  );
}

function Question({ vault, id, onClose }: { vault: Vault; id: string; onClose: () => void }) {
  const [why, setWhy] = useState<CopyRemoval | undefined>(undefined);
  const [refused, setRefused] = useState(0);
  const { run, busy, failed } = useAction(async () => {
    setRefused(why === undefined ? refused + 1 : 0);
    if (why === undefined) return;
    await removeCopy(vault, id, why, new Date());
    onClose();
  });
  const error = refused > 0 && why === undefined ? t('workingCopies.list.whyMissing') : undefined;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <ErrorSummary key={refused} errors={error === undefined ? [] : [{ field: 'why-removed', text: error }]} />
      <p>{t('workingCopies.list.removeText')}</p>
      {failed && <ErrorNotice error={failed.error} />}
      <Radios<CopyRemoval>
        id="why-removed"
        legend={t('workingCopies.list.why')}
        error={error}
        choices={COPY_REMOVALS.map((value) => ({ value, label: t(`workingCopies.list.${value}`) }))}
        value={why}
        onChange={setWhy}
      />
      <div class="acts">
        <Button look="second" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button look="danger" submits disabled={busy}>
          {t('workingCopies.list.remove')}
        </Button>
      </div>
    </form>
  );
}
