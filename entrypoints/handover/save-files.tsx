// Saving, a click a file: into a place the person picks, or as a download where the computer does not let them pick.
import type { ComponentChildren } from 'preact';
import { SaveStep } from '@/components/saving/save-step';
import { canPickFile } from '@/utils/browser/save-file';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import type { HandOver } from '@/utils/workflows/hand-over/hand-over';
import { useSaving } from './use-saving';

export interface SaveFilesProps {
  db: TystDatabase;
  handOver: HandOver;
  /** Whether it will be encrypted, and for whom. */
  encryption: ComponentChildren;
  onBack: () => void;
  onSaved: (bundleId: string, withoutPdf: readonly number[]) => void;
}

export function SaveFiles({ db, handOver, encryption, onBack, onSaved }: SaveFilesProps) {
  const saving = useSaving(db, handOver, onSaved);
  const { volumes } = handOver;
  return (
    <SaveStep volumes={volumes} canPick={canPickFile()} saving={saving} onBack={onBack}>
      <p>
        {volumes.length === 1
          ? t('handover.save.intro', { name: volumes[0]?.fileName ?? '' })
          : t('handover.save.introMany', { count: volumes.length })}
      </p>
      {encryption}
    </SaveStep>
  );
}
