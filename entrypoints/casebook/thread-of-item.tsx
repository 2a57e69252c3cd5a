// The items of a sealed thread; each shows its part of the picture once it is asked for.
import { useState } from 'preact/hooks';
import { PicturePart } from '@/components/picture/picture-part';
import { ThreadItems } from '@/components/thread-items';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { t } from '@/utils/i18n/translate';

export interface ThreadOfItemProps {
  record: CaptureRecord;
  /** The whole picture by its digest; absent where it is no longer here. */
  loadPicture: ((digest: string) => Promise<Blob>) | undefined;
}

export function ThreadOfItem({ record, loadPicture }: ThreadOfItemProps) {
  const [shown, setShown] = useState<number | undefined>(undefined);
  const { items, picture, completeness, threadGround } = record;
  if (items === undefined) return null;
  const rect = shown === undefined ? undefined : items[shown]?.rect;
  return (
    <ThreadItems
      items={items}
      counts={completeness.counts}
      ground={threadGround}
      onShow={
        loadPicture &&
        ((index) => {
          setShown(index === shown ? undefined : index);
        })
      }
      {...(shown !== undefined && { shown })}
    >
      {shown !== undefined && rect !== undefined && picture !== undefined && loadPicture !== undefined && (
        <PicturePart
          digest={picture.sha256}
          load={() => loadPicture(picture.sha256)}
          picture={picture}
          part={rect}
          name={t('thread.show', { number: shown + 1 })}
        />
      )}
    </ThreadItems>
  );
}
