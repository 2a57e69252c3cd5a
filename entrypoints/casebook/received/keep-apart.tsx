// Offers to keep a file that failed its check, as a file.
import { Button } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { useAction } from '@/components/use-action';
import { t } from '@/utils/i18n/translate';
import type { Vault } from '@/utils/store/vault/vault';
import type { CheckedBundle, FoundProblem } from '@/utils/workflows/casebook/check-file';
import { quarantineFile } from '@/utils/workflows/casebook/quarantine-file';
import { useState } from 'preact/hooks';

export interface KeepApartProps {
  vault: Vault;
  checked: CheckedBundle;
  problems: readonly FoundProblem[];
}

export function KeepApart({ vault, checked, problems }: KeepApartProps) {
  const [kept, setKept] = useState(false);
  const { run, busy, failed } = useAction(async () => {
    await quarantineFile(vault, checked, problems, new Date());
    setKept(true);
  });
  if (kept) return <p role="status">{t('received.kept')}</p>;
  return (
    <>
      {failed && <ErrorNotice error={failed.error} />}
      <Button look="second" disabled={busy} onClick={run}>
        {t('received.keep')}
      </Button>
    </>
  );
}
