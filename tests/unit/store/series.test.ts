// A series lasts as long as one of its drafts waits; what became of each post is told in the order of the page.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { draftOf } from '@/tests/unit/workflows/draft-sample';
import { caseOfSeries, nextWaiting, waitsFor } from '@/utils/evidence/series';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { addDraft } from '@/utils/store/drafts';
import { addSeries, forgetEndedSeries, leaveSeries, noteFailed, seriesOf } from '@/utils/store/series';
import { withhold } from '@/utils/store/withheld';
import { discardDraft } from '@/utils/workflows/draft/discard-draft';

let db: TystDatabase;
const ids = ['one', 'two', 'three'];
beforeEach(async () => {
  db = await openDatabase(`test-${crypto.randomUUID()}`);
  for (const id of ids) await addDraft(db, { id, draft: draftOf(), stage: 'captured' }, new Date());
  await addSeries(db, { id: 'series', captureIds: ids, missing: [] });
});

const viewed = async (id = 'one') => {
  const series = await seriesOf(db, id);
  if (series === undefined) throw new Error('no series');
  return series;
};

describe('a series', () => {
  it('is found by each of its captures, also by one that was discarded', async () => {
    await discardDraft(db, 'two', 'discarded');
    for (const id of ids) expect((await viewed(id)).members.map(({ place }) => place)).toEqual([1, 3]);
  });

  it('lets nobody seal a post before those above it, and leads on to the next that waits', async () => {
    const series = await viewed();
    expect(waitsFor(series, 'one')).toBeUndefined();
    expect(waitsFor(series, 'three')?.place).toBe(1);
    expect(nextWaiting(series, 'one')?.place).toBe(2);
    expect(nextWaiting(series, 'three')?.place).toBe(1);
    expect(caseOfSeries(series)).toBeUndefined();
  });

  it('is not held up by what was captured by mistake', async () => {
    await withhold(db, 'one', new Date().toISOString());
    expect(waitsFor(await viewed(), 'two')).toBeUndefined();
    expect(nextWaiting(await viewed(), 'three')?.place).toBe(2);
  });

  it('lets a post go, and ends where only one is left', async () => {
    await leaveSeries(db, 'one');
    expect(await seriesOf(db, 'one')).toBeUndefined();
    expect((await viewed('two')).of).toBe(2);
    await leaveSeries(db, 'two');
    expect(await seriesOf(db, 'three')).toBeUndefined();
  });

  it('is forgotten with its last draft', async () => {
    for (const id of ids) {
      expect(await db.series.count()).toBe(1);
      await discardDraft(db, id, 'discarded');
    }
    expect(await db.series.count()).toBe(0);
  });

  it('is not forgotten while a post is still to be captured, unless the capture was broken off', async () => {
    await addSeries(db, { id: 'running', captureIds: ['x', 'y'], missing: [{ captureId: 'x', name: 'Poster' }] });
    await forgetEndedSeries(db, { abandoned: false });
    expect(await db.series.count()).toBe(2);
    await noteFailed(db, 'running', 'x', 'post-vanished');
    await forgetEndedSeries(db, { abandoned: false });
    expect(await db.series.toCollection().primaryKeys()).toEqual(['series']);
    await addSeries(db, { id: 'broken-off', captureIds: ['z', 'w'], missing: [{ captureId: 'z', name: 'Poster' }] });
    await forgetEndedSeries(db, { abandoned: true });
    expect(await db.series.toCollection().primaryKeys()).toEqual(['series']);
  });
});
