// The step of saving, a click a file: what is saved already, what went wrong, and the ways to save the next one.
import type { ComponentChildren } from 'preact';
import { t } from '@/utils/i18n/translate';
import { NotSavedNotice } from './not-saved-notice';
import { SaveButtons, type SaveButtonsProps } from './save-buttons';
import { StepFrame } from '@/components/step-frame';
import type { Saving } from './use-volume-saving';
import { VolumeList, type VolumeListProps } from './volume-list';

export interface SaveStepProps extends Pick<VolumeListProps, 'volumes'>, Pick<SaveButtonsProps, 'canPick'> {
  saving: Saving<NonNullable<SaveButtonsProps['volume']>, VolumeListProps['saved'][number]>;
  onBack: () => void;
  /** What is written, and for whom. */
  children: ComponentChildren;
}

export function SaveStep({
  volumes,
  canPick,
  saving: { saved, next, share, notSaved, save, stop },
  onBack,
  children,
}: SaveStepProps) {
  // Going back in the middle of a set would leave files that belong to no whole bundle.
  const mayGoBack = saved.length === 0 && share === undefined;
  return (
    <StepFrame number={3} title={t('handover.save.title')} onBack={mayGoBack ? onBack : undefined}>
      {children}
      <p>{t('handover.save.where')}</p>
      {volumes.length > 1 && <VolumeList volumes={volumes} saved={saved} />}
      {notSaved !== undefined && <NotSavedNotice notSaved={notSaved} />}
      <div class="card">
        <SaveButtons volume={next} canPick={canPick} share={share} save={save} stop={stop} />
      </div>
    </StepFrame>
  );
}
