// Saving, a click a file: into a place the person picks, or as a download where the computer does not let them pick.
import type { ComponentChildren } from 'preact';
import { Button } from '@/components/button';
import { Progress } from '@/components/progress';
import { canPickFile } from '@/utils/browser/save-file';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import type { HandOver, HandOverVolume } from '@/utils/workflows/hand-over';
import { NotSavedNotice } from './not-saved-notice';
import { StepFrame } from './step-frame';
import { useSaving } from './use-saving';
import { VolumeList } from './volume-list';

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
        {share === undefined ? (
          next !== undefined && <SaveButtons volume={next} save={save} />
        ) : (
          <>
            <Progress label={t('handover.save.writing', { percent: Math.floor(share * 100) })} share={share} />
            <p class="acts">
              <Button look="second" onClick={stop}>
                {t('handover.save.stop')}
              </Button>
            </p>
          </>
        )}
      </div>
    </StepFrame>
  );
}

function SaveButtons({
  volume: { number, count },
  save,
}: {
  volume: HandOverVolume;
  save: (way: 'written' | 'offered') => void;
}) {
  const picks = canPickFile();
  return (
    <>
      <div class="acts">
        {picks && (
          <Button
            onClick={() => {
              save('written');
            }}
          >
            {count === 1 ? t('handover.save.save') : t('handover.save.savePart', { number, count })}
          </Button>
        )}
        <Button
          look={picks ? 'second' : 'main'}
          onClick={() => {
            save('offered');
          }}
        >
          {picks ? t('handover.save.download') : t('handover.save.downloadOnly')}
        </Button>
      </div>
      {picks && <p class="small">{t('handover.save.downloadHint')}</p>}
    </>
  );
}
