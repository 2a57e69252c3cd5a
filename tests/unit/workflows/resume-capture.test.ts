// A capture that was cut short goes on where the page still shows the same, and else stays just as it was.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '@/utils/errors';
import { read } from '@/utils/evidence/read';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { getCapture } from '@/utils/store/drafts';
import { tilesOf } from '@/utils/store/tiles';
import { capturePage } from '@/utils/workflows/capture/capture-page';
import { findCutShort } from '@/utils/workflows/capture/find-cut-short';
import { resumeCapture } from '@/utils/workflows/capture/resume-capture';
import { FakePage, PAGE, POST, fail } from './fake-page';

// Pixels are compared in a real browser only (tests/e2e/faults): here it is planted whether they agree.
const meet = vi.hoisted(() => ({ now: true }));
vi.mock('@/utils/picture/tiles-meet', () => ({ tilesMeet: async () => meet.now }));

const HEIGHT = 4_000;

let db: TystDatabase;
beforeEach(async () => {
  db = await openDatabase(`test-${crypto.randomUUID()}`);
  meet.now = true;
});

const signal = new AbortController().signal;

/** A draft of the first tiles of a tall post: its capture was stopped when it had `tiles`. */
async function cutShort(page: FakePage, tiles = 2): Promise<string> {
  const control = new AbortController();
  page.fault = (shot) => {
    if (shot === tiles) control.abort();
  };
  const { draftId } = await capturePage(db, page, { mode: 'post', key: '1' }, control.signal);
  page.fault = () => {};
  return draftId;
}

/** As the store holds it when the service worker was killed: nobody said how it ended. */
async function killed(page: FakePage): Promise<string> {
  const id = await cutShort(page);
  const { problem: _, ...draft } = (await getCapture(db, id)).draft!;
  await db.captures.update(id, { stage: 'capturing', draft: { ...draft, reasons: [], alterations: [] } });
  return id;
}

describe('going on with a capture', () => {
  it.each([
    ['stopped by hand', cutShort],
    ['killed with its service worker', killed],
  ])('takes the rest of a post whose capture was %s, without a gap, and says when it went on', async (_, interrupted) => {
    const page = new FakePage(HEIGHT);
    const id = await interrupted(page);
    const { draftId, problem } = await resumeCapture(db, page, id, signal);
    expect([draftId, problem]).toEqual([id, undefined]);
    const { draft, stage } = await getCapture(db, id);
    expect([stage, draft?.reasons, draft?.problem]).toEqual(['captured', [], undefined]);
    expect(draft?.resumed).toEqual([{ at: { utc: expect.any(String), offset: expect.any(String), clock: 'device' }, after: 2 }]);
    expect(draft?.alterations.map(({ before, visited }) => [before, visited.length > 0])).toEqual([
      [0, true],
      [0, true],
    ]);
    const tiles = await tilesOf(db, id);
    expect(tiles.map(({ index }) => index)).toEqual(tiles.map((_tile, index) => index));
    let reached = 0;
    for (const { target, clear } of tiles) {
      expect(Math.max(0, clear.top - target!.y)).toBeLessThanOrEqual(reached);
      reached = clear.bottom - target!.y;
    }
    expect(reached).toBe(HEIGHT);
    expect(page.scroll).toBe(0);
  });

  it('keeps what was found of the page before, every answer, and what was covered by hand; the picture is made anew', async () => {
    const page = new FakePage(HEIGHT);
    const id = await cutShort(page);
    const [first] = await tilesOf(db, id);
    await db.tiles.update([id, 0], { reasons: [...(first?.reasons ?? []), 'covered-by-overlay'] });
    const mask = { id: 'm', rect: { x: 1, y: 2, width: 3, height: 4 }, reason: 'by hand' } as const;
    await db.captures
      .where('id')
      .equals(id)
      .modify((entry) => {
        Object.assign(entry.draft!, { masks: [mask], picture: { sha256: 'p', width: 1, height: 1, scale: 1, tiles: [] } });
        entry.draft!.answers.concern = 'Invented concern.';
        entry.thumbnail = 't';
      });
    await resumeCapture(db, page, id, signal);
    const { draft, thumbnail } = await getCapture(db, id);
    expect(draft).toMatchObject({ reasons: ['covered-by-overlay'], masks: [mask], answers: { concern: 'Invented concern.' } });
    expect([draft?.picture, thumbnail]).toEqual([undefined, undefined]);
  });

  const refusals: [what: string, plant: (page: FakePage) => void, code: string][] = [
    ['the window has another width', (page) => (page.window.width = 900), 'resume-window'],
    ['the page is zoomed', (page) => (page.window.scale = 1.5), 'resume-window'],
    ['the post has another height', (page) => (page.height = HEIGHT + 40), 'resume-differs'],
    [
      'the post says something else',
      (page) => (page.post = { ...POST, post: { ...POST.post, text: read('Other words', 'page:test', 'Other words') } }),
      'resume-differs',
    ],
    [
      'it is another post',
      (page) => (page.post = { ...POST, locator: { ...POST.locator, permalink: 'https://x.com/poster_two/status/2' } }),
      'resume-differs',
    ],
    [
      'the page is open in another account',
      (page) => (page.viewer = { known: true, names: ['Fixture Two'], handles: [] }),
      'resume-differs',
    ],
    ['the parts show other pixels where they meet', () => (meet.now = false), 'resume-differs'],
    ['the first screenshot is refused', (page) => (page.fault = () => fail('tab-left')), 'tab-left'],
  ];

  it.each(refusals)('says why it cannot when %s, and leaves the draft and the page as they were', async (what, plant, code) => {
    const page = new FakePage(HEIGHT);
    page.post = { ...POST, locator: { ...POST.locator, permalink: 'https://x.com/poster_one/status/1' } };
    const id = await cutShort(page);
    const before = [await getCapture(db, id), await tilesOf(db, id)];
    plant(page);
    await expect(resumeCapture(db, page, id, signal), what).rejects.toMatchObject({ code });
    expect([await getCapture(db, id), await tilesOf(db, id)]).toEqual(before);
    expect(page.scroll).toBe(0);
  });

  it('can be cut short again, and go on again', async () => {
    const page = new FakePage(HEIGHT);
    const id = await cutShort(page);
    const shots = page.shots;
    page.fault = (shot) => {
      if (shot === shots + 3) throw new AppError('tab-left');
    };
    expect((await resumeCapture(db, page, id, signal)).problem?.code).toBe('tab-left');
    const between = (await getCapture(db, id)).draft;
    expect([between?.problem, between?.reasons, between?.resumed?.length]).toEqual(['tab-left', ['tab-left'], 1]);
    page.fault = () => {};
    expect((await resumeCapture(db, page, id, signal)).problem).toBeUndefined();
    const { draft } = await getCapture(db, id);
    expect(draft?.reasons).toEqual([]);
    expect(draft?.resumed?.map(({ after }) => after)).toEqual([2, 4]);
    expect(draft?.alterations).toHaveLength(3);
  });

  it('does not go on with what ended well, with what has no part yet, or with what was made unviewable', async () => {
    const whole = (await capturePage(db, new FakePage(300), { mode: 'post', key: '1' }, signal)).draftId;
    await expect(resumeCapture(db, new FakePage(300), whole, signal)).rejects.toMatchObject({ code: 'not-found' });
    const page = new FakePage(HEIGHT);
    page.fault = () => fail('permission-lost');
    const empty = (await capturePage(db, page, { mode: 'post', key: '1' }, signal)).draftId;
    await expect(resumeCapture(db, page, empty, signal)).rejects.toMatchObject({ code: 'not-found' });
    const withheld = await cutShort(new FakePage(HEIGHT));
    await db.captures.update(withheld, { withheldAt: new Date().toISOString() });
    await expect(resumeCapture(db, new FakePage(HEIGHT), withheld, signal)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('finding a capture to go on with', () => {
  const post = { key: '1' } as (typeof PAGE.posts)[number];

  it('finds the newest that was cut short of a post that the page shows', async () => {
    await cutShort(new FakePage(HEIGHT));
    await new Promise((resolve) => setTimeout(resolve, 5));
    const newer = await cutShort(new FakePage(HEIGHT), 3);
    const found = await findCutShort(db, { ...PAGE, posts: [post] });
    expect(found).toMatchObject({ id: newer, parts: 3, problem: 'cancelled' });
    expect(await findCutShort(db, { ...PAGE, posts: [{ ...post, key: '2' }] })).toBeUndefined();
    expect(await findCutShort(db, { ...PAGE, platform: 'facebook', posts: [post] })).toBeUndefined();
  });

  it('finds none that is being captured at this moment, and none that is to be destroyed', async () => {
    const id = await cutShort(new FakePage(HEIGHT));
    await navigator.locks.request(`tyst-draft-${id}`, async () => {
      expect(await findCutShort(db, { ...PAGE, posts: [post] })).toBeUndefined();
    });
    await db.captures.update(id, { createdAt: '2020-01-01T00:00:00.000Z' });
    expect(await findCutShort(db, { ...PAGE, posts: [post] })).toBeUndefined();
  });
});
