// While the casebook is open: has the reminders follow its deadlines, so that they come when it is locked.
import { useEffect } from 'preact/hooks';
import { useSetting } from '@/components/use-setting';
import { useVault } from '@/entrypoints/casebook/use-vault';
import { hasDeputy } from '@/utils/browser/settings';
import type { Vault } from '@/utils/store/vault/vault';
import { casebookDeadlines } from '@/utils/workflows/casebook/casebook-deadlines';
import { keepReminders } from '@/utils/workflows/casebook/remind';

export function Reminders({ vault }: { vault: Vault }) {
  const deputy = useSetting(hasDeputy);
  const deadlines = useVault(vault, (open) => casebookDeadlines(open, deputy ?? true), [deputy]);
  useEffect(() => {
    if (deputy !== undefined && deadlines !== undefined) void keepReminders(deadlines, new Date());
  }, [deadlines, deputy]);
  return null;
}
