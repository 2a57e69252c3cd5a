// Reminds at the head of the page that a backup is due, and leads to where it is made.
import { LinkButton } from '@/components/button';
import { Notice } from '@/components/notice';
import { backupDue } from '@/utils/evidence/backup-due';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { readLock } from '@/utils/store/vault/vault-lock';
import { useState } from 'preact/hooks';
import { BACKUP_ID } from './backup-card';

export interface BackupReminderProps {
  db: TystDatabase;
  /** When something was received last, ISO 8601; undefined: never. */
  lastReceived: string | undefined;
}

export function BackupReminder({ db, lastReceived }: BackupReminderProps) {
  const lock = useLiveQuery(() => readLock(db), []);
  const [now] = useState(() => new Date());
  const due = lock && backupDue({ backedUpAt: lock.backedUpAt, lastReceived }, now);
  if (due === undefined) return null;
  return (
    <Notice tone="warn">
      {t(`backup.${due}`)}{' '}
      <LinkButton look="strong" onClick={() => document.getElementById(BACKUP_ID)?.focus()}>
        {t('backup.toIt')}
      </LinkButton>
    </Notice>
  );
}
