// Saves the volumes of a hand-over one click each, and keeps what the screen has to say of every one.
import { useEffect, useRef, useState } from 'preact/hooks';
import { downloadTarget } from '@/utils/browser/download-file';
import { type FileTarget, pickFile } from '@/utils/browser/save-file';
import { codeOf } from '@/utils/errors';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import type { SavedVolume } from '@/utils/store/exports';
import type { HandOver, HandOverVolume } from '@/utils/workflows/hand-over';
import { type WrittenHandOverVolume, saveVolume } from '@/utils/workflows/save-volume';

/** Why nothing was saved: the person closed the picker or stopped the writing, the browser refused, or something broke. */
export type NotSaved = { why: 'notChosen' | 'stopped' | 'refused' } | { why: 'failed'; error: unknown };

export interface Saving {
  saved: readonly WrittenHandOverVolume[];
  /** The volume to be saved next; absent when all are. */
  next: HandOverVolume | undefined;
  /** 0 … 1 while a volume is written. */
  share: number | undefined;
  notSaved: NotSaved | undefined;
  save: (way: SavedVolume['way']) => void;
  stop: () => void;
}

export function useSaving(
  db: TystDatabase,
  handOver: HandOver,
  onSaved: (bundleId: string, withoutPdf: readonly number[]) => void,
): Saving {
  const [saved, setSaved] = useState<readonly WrittenHandOverVolume[]>([]);
  const [share, setShare] = useState<number | undefined>(undefined);
  const [notSaved, setNotSaved] = useState<NotSaved | undefined>(undefined);
  const runningRef = useRef<AbortController | undefined>(undefined);
  const next = handOver.volumes[saved.length];
  useLeaveWarning(share !== undefined);

  async function saveNext(volume: HandOverVolume, way: SavedVolume['way'], { signal }: AbortController): Promise<void> {
    setNotSaved(undefined);
    const target = await openTarget(volume, way);
    if ('why' in target) {
      setNotSaved(target);
      return;
    }
    setShare(0);
    try {
      const written = await saveVolume(db, handOver, volume, { target, way }, saved, {
        signal,
        onProgress: (done, total) => {
          setShare(done / total);
        },
      });
      const all = [...saved, written];
      setSaved(all);
      if (all.length === handOver.volumes.length) onSaved(written.bundleId, numbersWithoutPdf(all));
    } catch (error) {
      const code = codeOf(error);
      setNotSaved(
        code === 'cancelled' ? { why: 'stopped' } : code === 'save-failed' ? { why: 'refused' } : { why: 'failed', error },
      );
    } finally {
      setShare(undefined);
    }
  }

  return {
    saved,
    next,
    share,
    notSaved,
    save(way) {
      if (next === undefined || runningRef.current !== undefined) return;
      const running = new AbortController();
      runningRef.current = running;
      // The picker opens only while the click is being handled: nothing may be awaited before it.
      void saveNext(next, way, running).finally(() => {
        runningRef.current = undefined;
      });
    },
    stop() {
      runningRef.current?.abort();
    },
  };
}

function numbersWithoutPdf(saved: readonly WrittenHandOverVolume[]): number[] {
  return saved
    .filter(({ pdfLeftOut }) => pdfLeftOut)
    .map(({ number }) => number)
    .toSorted((a, b) => a - b);
}

async function openTarget(volume: HandOverVolume, way: SavedVolume['way']): Promise<FileTarget | NotSaved> {
  if (way === 'offered') return downloadTarget(volume.fileName);
  try {
    return await pickFile(volume.fileName, t('handover.save.fileType'));
  } catch (error) {
    return { why: codeOf(error) === 'cancelled' ? 'notChosen' : 'refused' };
  }
}

/** Asks before the tab is closed in the middle of a file. */
function useLeaveWarning(active: boolean): void {
  useEffect(() => {
    if (!active) return undefined;
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [active]);
}
