// While the casebook is open: has the reminders follow its deadlines, so that they come when it is locked.
import { useEffect } from 'preact/hooks';
import { useSetting } from '@/components/use-setting';
import { usePeriods } from '@/entrypoints/casebook/keeping/use-periods';
import { useVault } from '@/entrypoints/casebook/use-vault';
import { hasDeputy } from '@/utils/browser/settings';
import type { Vault } from '@/utils/store/vault/vault';
import { casebookDeadlines } from '@/utils/workflows/casebook/casebook-deadlines';
import { keepReminders } from '@/utils/workflows/casebook/remind';

export function Reminders({ vault }: { vault: Vault }) {
  const deputy = useSetting(hasDeputy);
  const periods = usePeriods();
  const isRead = deputy !== undefined && periods !== undefined;
  const deadlines = useVault(
    vault,
    async (open) => (isRead ? casebookDeadlines(open, { hasDeputy: deputy, periods }) : undefined),
    [deputy, periods],
  );
  useEffect(() => {
    if (deadlines !== undefined) void keepReminders(deadlines, new Date());
  }, [deadlines]);
  return null;
}
