// Writes a backup, says when the last one was made, and checks one that was written.
import { useRef, useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/button';
import { Card } from '@/components/card';
import { ErrorNotice } from '@/components/error-notice';
import { Notice } from '@/components/notice';
import { Progress } from '@/components/progress';
import { downloadTarget } from '@/utils/browser/download-file';
import { canPickFile, pickFile } from '@/utils/browser/save-file';
import { codeOf } from '@/utils/errors';
import { ukClock } from '@/utils/evidence/uk-clock';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { readLock } from '@/utils/store/vault/vault-lock';
import { backupCasebook } from '@/utils/workflows/casebook/backup-casebook';
import type { OpenCasebook } from '@/utils/workflows/casebook/casebook-lock';
import { SheetAgain } from '@/entrypoints/casebook/lock/sheet-again';
import { CheckBackup } from './check-backup';

type State = { at: 'writing'; done: number } | { at: 'written' | 'offered' | 'stopped' } | { at: 'failed'; error: unknown };

/** Where a backup is made. */
export const BACKUP_ID = 'make-backup';

export interface BackupCardProps {
  casebook: OpenCasebook;
}

export function BackupCard({ casebook: { vault, identity } }: BackupCardProps) {
  const lock = useLiveQuery(() => readLock(vault.db), []);
  const [state, setState] = useState<State | undefined>(undefined);
  const runningRef = useRef<AbortController | undefined>(undefined);
  if (lock === undefined) return null;
  const { backedUpAt } = lock;

  async function make(): Promise<void> {
    const running = new AbortController();
    runningRef.current = running;
    const now = new Date();
    const name = `tyst-casebook-${ukClock(now).date}.age`;
    try {
      const target = canPickFile() ? await pickFile(name, t('backup.fileType')) : downloadTarget(name);
      setState({ at: 'writing', done: 0 });
      await backupCasebook(vault, target, now, {
        signal: running.signal,
        onProgress: (done) => {
          setState({ at: 'writing', done });
        },
      });
      setState({ at: canPickFile() ? 'written' : 'offered' });
    } catch (error) {
      setState(codeOf(error) === 'cancelled' ? { at: 'stopped' } : { at: 'failed', error });
    }
  }

  return (
    <Card title={t('backup.title')}>
      {backedUpAt !== undefined && <p>{t('backup.last', { time: ukTime(backedUpAt) })}</p>}
      <p>{t('backup.intro')}</p>
      {state?.at === 'failed' && <ErrorNotice error={state.error} />}
      {(state?.at === 'written' || state?.at === 'offered') && (
        <Notice tone="ok" live>
          {t(`backup.${state.at}`)}
        </Notice>
      )}
      {state?.at === 'stopped' && <Notice live>{t('backup.stopped')}</Notice>}
      {state?.at === 'writing' ? (
        <>
          <Progress label={t('backup.writing', { percent: Math.floor(state.done * 100) })} share={state.done} />
          <LinkButton onClick={() => runningRef.current?.abort()}>{t('backup.stop')}</LinkButton>
        </>
      ) : (
        <Button
          id={BACKUP_ID}
          look="second"
          onClick={() => {
            // The picker opens only while the click is being handled.
            void make();
          }}
        >
          {t('backup.act')}
        </Button>
      )}
      <CheckBackup db={vault.db} identity={identity} />
      <SheetAgain db={vault.db} />
    </Card>
  );
}
