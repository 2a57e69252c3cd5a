// Saves the volumes of a bundle or a pack one click each, and keeps what the screen has to say of every one.
import { useRef, useState } from 'preact/hooks';
import { useLeaveWarning } from '@/components/use-leave-warning';
import { codeOf } from '@/utils/errors';

/** `written` into a place that was picked, or `offered` as a download. */
export type SaveWay = 'written' | 'offered';

/** Why nothing was saved: the person closed the picker or stopped the writing, the browser refused, or something broke. */
export type NotSaved = { why: 'notChosen' | 'stopped' | 'refused' } | { why: 'failed'; error: unknown };

export interface VolumeSaving<Volume, Target, Saved> {
  /** In the order in which they are saved. */
  volumes: readonly Volume[];
  /** Called first of all, while the click is being handled: a picker opens only then. */
  open: (volume: Volume, way: SaveWay) => Promise<Target>;
  save: (
    volume: Volume,
    place: { target: Target; way: SaveWay },
    saved: readonly Saved[],
    options: { signal: AbortSignal; onProgress: (done: number, total: number) => void },
  ) => Promise<Saved>;
  /** Called once all are saved. */
  onSaved: (saved: readonly Saved[]) => void;
}

export interface Saving<Volume, Saved> {
  saved: readonly Saved[];
  /** The volume to be saved next; absent when all are. */
  next: Volume | undefined;
  /** 0 … 1 while a volume is written. */
  share: number | undefined;
  notSaved: NotSaved | undefined;
  save: (way: SaveWay) => void;
  stop: () => void;
}

export function useVolumeSaving<Volume, Target, Saved>({
  volumes,
  open,
  save,
  onSaved,
}: VolumeSaving<Volume, Target, Saved>): Saving<Volume, Saved> {
  const [saved, setSaved] = useState<readonly Saved[]>([]);
  const [share, setShare] = useState<number | undefined>(undefined);
  const [notSaved, setNotSaved] = useState<NotSaved | undefined>(undefined);
  const runningRef = useRef<AbortController | undefined>(undefined);
  const next = volumes[saved.length];
  useLeaveWarning(share !== undefined);

  async function saveNext(volume: Volume, way: SaveWay, { signal }: AbortController): Promise<void> {
    setNotSaved(undefined);
    let target: Target;
    try {
      target = await open(volume, way);
    } catch (error) {
      setNotSaved({ why: codeOf(error) === 'cancelled' ? 'notChosen' : 'refused' });
      return;
    }
    setShare(0);
    try {
      const written = await save(volume, { target, way }, saved, {
        signal,
        onProgress: (done, total) => {
          setShare(done / total);
        },
      });
      const all = [...saved, written];
      setSaved(all);
      if (all.length === volumes.length) onSaved(all);
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
      void saveNext(next, way, running).finally(() => {
        runningRef.current = undefined;
      });
    },
    stop() {
      runningRef.current?.abort();
    },
  };
}
