// The two ways to save a file: into a place the person picks, or as a download where the computer does not let them pick.
import { t } from '@/utils/i18n/translate';
import { Button } from '@/components/button';
import { Progress } from '@/components/progress';
import type { SaveWay } from './use-volume-saving';

export interface SaveButtonsProps {
  /** The file to be saved next; absent when all are. */
  volume: { number: number; count: number } | undefined;
  /** Whether this browser lets a page write into a file that the person picks. */
  canPick: boolean;
  /** 0 … 1 while the file is written. */
  share: number | undefined;
  save: (way: SaveWay) => void;
  stop: () => void;
}

export function SaveButtons({ volume, canPick, share, save, stop }: SaveButtonsProps) {
  if (share !== undefined) {
    return (
      <>
        <Progress label={t('handover.save.writing', { percent: Math.floor(share * 100) })} share={share} />
        <p class="acts">
          <Button look="second" onClick={stop}>
            {t('handover.save.stop')}
          </Button>
        </p>
      </>
    );
  }
  if (volume === undefined) return null;
  return (
    <>
      <div class="acts">
        {canPick && (
          <Button
            onClick={() => {
              save('written');
            }}
          >
            {volume.count === 1 ? t('handover.save.save') : t('handover.save.savePart', volume)}
          </Button>
        )}
        <Button
          look={canPick ? 'second' : 'main'}
          onClick={() => {
            save('offered');
          }}
        >
          {canPick ? t('handover.save.download') : t('handover.save.downloadOnly')}
        </Button>
      </div>
      {canPick && <p class="small">{t('handover.save.downloadHint')}</p>}
    </>
  );
}
