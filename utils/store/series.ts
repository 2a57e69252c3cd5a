// Series of captures: what binds the drafts of several posts together until the last of them is sealed or discarded.
import type { ErrorCode } from '@/utils/errors';
import { type Series, type SeriesView, isWaiting } from '@/utils/evidence/series';
import type { TystDatabase } from './database';
import { write } from './write';

/** Stored before the first picture is taken: what a browser that ends leaves behind is still a series. */
export async function addSeries(db: TystDatabase, series: Series): Promise<void> {
  await write(() => db.series.add(series));
}

/** A draft of this post stands now: its name is no longer needed. */
export async function notePresent(db: TystDatabase, id: string, captureId: string): Promise<void> {
  await change(db, id, (series) => ({ ...series, missing: series.missing.filter((post) => post.captureId !== captureId) }));
}

/** There will be no draft of this post, and why. */
export async function noteFailed(db: TystDatabase, id: string, captureId: string, failed: ErrorCode): Promise<void> {
  await change(db, id, (series) => ({
    ...series,
    missing: series.missing.map((post) => (post.captureId === captureId ? { ...post, failed } : post)),
  }));
}

/** Takes a capture out of its series: from then on it stands by itself. */
export async function leaveSeries(db: TystDatabase, captureId: string): Promise<void> {
  const found = await db.series.where('captureIds').equals(captureId).first();
  if (found === undefined) return;
  await change(db, found.id, (series) => ({ ...series, captureIds: series.captureIds.filter((id) => id !== captureId) }));
}

async function change(db: TystDatabase, id: string, to: (series: Series) => Series): Promise<void> {
  await write(() =>
    db.transaction('rw', db.series, async () => {
      const series = await db.series.get(id);
      if (series !== undefined) await db.series.put(to(series));
    }),
  );
}

/** The series that a capture belongs to, with what became of its posts; undefined for one that stands by itself. */
export async function seriesOf(db: TystDatabase, captureId: string): Promise<SeriesView | undefined> {
  return db.transaction('r', db.series, db.captures, async () => {
    const series = await db.series.where('captureIds').equals(captureId).first();
    return series === undefined || series.captureIds.length < 2 ? undefined : viewOf(db, series);
  });
}

/** Where each capture of a series stands in it, by its id. */
export async function seriesPlaces(db: TystDatabase): Promise<Map<string, { place: number; of: number }>> {
  const all = (await db.series.toArray()).filter(({ captureIds }) => captureIds.length > 1);
  return new Map(
    all.flatMap(({ captureIds }) => captureIds.map((id, index) => [id, { place: index + 1, of: captureIds.length }] as const)),
  );
}

/**
 * Forgets the series of which no draft waits any more and whose posts have all been tried. `abandoned` ones too, whose capture the
 * browser's end broke off: ask for that only where no capture can be running.
 */
export async function forgetEndedSeries(db: TystDatabase, { abandoned }: { abandoned: boolean }): Promise<void> {
  await write(() =>
    db.transaction('rw', db.series, db.captures, async () => {
      for (const series of await db.series.toArray()) {
        const { members, missing } = await viewOf(db, series);
        const tried = missing.every(({ post: { failed } }) => failed !== undefined);
        if ((tried || abandoned) && !members.some(isWaiting)) await db.series.delete(series.id);
      }
    }),
  );
}

async function viewOf(db: TystDatabase, { id, captureIds, missing }: Series): Promise<SeriesView> {
  const entries = await db.captures.bulkGet(captureIds);
  return {
    id,
    of: captureIds.length,
    members: entries.flatMap((entry, index) =>
      entry === undefined || entry.status === 'destroyed' ? [] : [{ place: index + 1, entry }],
    ),
    // The draft of an interrupted capture stands already.
    missing: missing
      .filter(({ captureId }) => !entries.some((entry) => entry?.id === captureId))
      .map((post) => ({ place: captureIds.indexOf(post.captureId) + 1, post })),
  };
}
