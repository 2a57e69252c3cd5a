// While the casebook is open: has the reminders follow its deadlines, so that they come when it is locked.
import { useEffect } from 'preact/hooks';
import { useVault } from '@/entrypoints/casebook/use-vault';
import type { Vault } from '@/utils/store/vault/vault';
import { casebookDeadlines } from '@/utils/workflows/casebook/casebook-deadlines';
import { keepReminders } from '@/utils/workflows/casebook/remind';
import { useDeadlineRules } from './use-deadline-rules';

export function Reminders({ vault }: { vault: Vault }) {
  const rules = useDeadlineRules();
  const deadlines = useVault(vault, async (open) => (rules === undefined ? undefined : casebookDeadlines(open, rules)), [rules]);
  useEffect(() => {
    if (deadlines !== undefined) void keepReminders(deadlines, new Date());
  }, [deadlines]);
  return null;
}
