// Saving, a click a file: into a place the person picks, or as a download where the computer does not let them pick.
import type { ComponentChildren } from 'preact';
import { NotSavedNotice } from '@/components/not-saved-notice';
import { SaveButtons } from '@/components/save-buttons';
import { StepFrame } from '@/components/step-frame';
import { VolumeList } from '@/components/volume-list';
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
  const { saved, next, share, notSaved, save, stop } = useSaving(db, handOver, onSaved);
  const { volumes } = handOver;
  // Going back in the middle of a set would leave files that belong to no whole bundle.
  const mayGoBack = saved.length === 0 && share === undefined;
  return (
    <StepFrame number={3} title={t('handover.save.title')} onBack={mayGoBack ? onBack : undefined}>
      <p>
        {volumes.length === 1
          ? t('handover.save.intro', { name: volumes[0]?.fileName ?? '' })
          : t('handover.save.introMany', { count: volumes.length })}
      </p>
      {encryption}
      <p>{t('handover.save.where')}</p>
      {volumes.length > 1 && <VolumeList volumes={volumes} saved={saved} />}
      {notSaved !== undefined && <NotSavedNotice notSaved={notSaved} />}
      <div class="card">
        <SaveButtons volume={next} canPick={canPickFile()} share={share} save={save} stop={stop} />
      </div>
    </StepFrame>
  );
}
