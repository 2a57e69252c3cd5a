// Lets nobody see what was received before the casebook is set up and open.
import type { ComponentChildren } from 'preact';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { readLock } from '@/utils/store/vault/vault-lock';
import type { OpenCasebook } from '@/utils/workflows/casebook/casebook-lock';
import { Reminders } from '@/entrypoints/casebook/deadlines/reminders';
import { openCasebook } from './open-casebook';
import { RecoverySheet } from './recovery-sheet';
import { SetUpForm } from './set-up-form';
import { UnlockForm } from './unlock-form';
import { WithheldHere } from './withheld-here';

export interface CasebookGateProps {
  db: TystDatabase;
  /** What is shown where no casebook was set up, to those who do not set one up. */
  ifNone?: ComponentChildren;
  children: (casebook: OpenCasebook) => ComponentChildren;
}

export function CasebookGate({ db, ifNone, children }: CasebookGateProps) {
  const found = useLiveQuery(async () => ({ lock: await readLock(db) }), []);
  const open = openCasebook.value;
  if (found === undefined) return <p>{t('common.loading')}</p>;
  if (found.lock === undefined) return ifNone === undefined ? <SetUpForm db={db} /> : <>{ifNone}</>;
  if (open === undefined) return <UnlockForm db={db} lock={found.lock} />;
  if (found.lock.sheetAt === undefined) return <RecoverySheet db={db} lock={found.lock} identity={open.identity} />;
  return (
    <>
      <Reminders vault={open.vault} />
      <WithheldHere vault={open.vault} />
      {children(open)}
    </>
  );
}
