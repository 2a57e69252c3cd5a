// While the casebook is open: what is made unviewable where this browser recorded it becomes so among what it received.
import { useEffect } from 'preact/hooks';
import { ErrorNotice } from '@/components/error-notice';
import { useAction } from '@/components/use-action';
import { useLiveQuery } from '@/utils/store/use-live-query';
import type { Vault } from '@/utils/store/vault/vault';
import { withheldRecorded } from '@/utils/workflows/casebook/recorded-too';
import { withholdTheSame } from '@/utils/workflows/casebook/withhold-received';

export function WithheldHere({ vault }: { vault: Vault }) {
  const withheld = useLiveQuery(async () => (await withheldRecorded(vault.db)).length, []);
  const { run, failed } = useAction(() => withholdTheSame(vault, new Date()));
  useEffect(() => {
    if (withheld !== undefined && withheld > 0) run();
  }, [withheld]);
  return failed === undefined ? null : <ErrorNotice error={failed.error} />;
}
