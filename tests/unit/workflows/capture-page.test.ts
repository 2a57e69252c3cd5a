// A capture whatever the page and its tab do: a draft of what there is, the problem by its code, never a pixel that does not fit.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ErrorCode } from '@/utils/errors';
import { read } from '@/utils/evidence/read';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { getCapture } from '@/utils/store/drafts';
import { tilesOf } from '@/utils/store/tiles';
import { capturePage } from '@/utils/workflows/capture/capture-page';
import { FakePage, POST, fail, failing } from './fake-page';

let db: TystDatabase;
beforeEach(async () => {
  db = await openDatabase(`test-${crypto.randomUUID()}`);
});

const capture = (page: FakePage, signal = new AbortController().signal) =>
  capturePage(db, page, { mode: 'post', key: '1' }, signal);

describe('capturing a post', () => {
  it('takes one tile of a post that fits, without scrolling', async () => {
    const page = new FakePage(300);
    const { draftId, problem } = await capture(page);
    expect(problem).toBeUndefined();
    const { draft, stage } = await getCapture(db, draftId);
    expect([stage, draft?.reasons, draft?.alterations]).toEqual(['captured', [], []]);
    expect(await tilesOf(db, draftId)).toHaveLength(1);
    expect(await (await db.bytes.get(draft!.source!))!.blob.text()).toBe(POST.source);
  });

  it('reads the words right after the first look, before anything is scrolled', async () => {
    const page = new FakePage(3000);
    const asked: string[] = [];
    const { ask } = page;
    page.ask = (method, ...args) => {
      asked.push(method);
      return ask(method, ...args);
    };
    page.scroll = 500;
    await capture(page);
    expect(asked.slice(0, 3)).toEqual(['frame', 'begin', 'scrollTo']);
  });

  it('takes a tile again when something was changed and changed back while it was taken', async () => {
    const page = new FakePage(300);
    page.fault = (shot) => (page.changes += shot === 1 ? 2 : 0);
    const { draftId } = await capture(page);
    expect(page.shots).toBe(2);
    expect((await getCapture(db, draftId)).draft?.reasons).toEqual([]);
  });

  it('says that a page changed which does not come to rest', async () => {
    const page = new FakePage(300);
    page.fault = () => page.changes++;
    const { draftId, problem } = await capture(page);
    expect(problem).toBeUndefined();
    expect((await getCapture(db, draftId)).draft?.reasons).toEqual(['page-changed']);
  });

  const OTHER = { ...POST, post: { ...POST.post, text: read('Other words', 'page:test', 'Other words') } };

  it('says that the post said something else in the picture than before and after it', async () => {
    const page = new FakePage(300);
    const look = page.frame.bind(page);
    page.fault = (shot) => {
      // The first try meets the change and is not kept.
      if (shot === 1) [page.post, page.changes] = [OTHER, page.changes + 1];
    };
    let looksSince = 0;
    page.frame = () => {
      const frame = look();
      if (page.shots === 2 && ++looksSince === 1) [page.post, page.changes] = [POST, page.changes + 1];
      return frame;
    };
    const { draftId } = await capture(page);
    const [tile] = await tilesOf(db, draftId);
    expect(await tile?.png.text()).toBe('shot 2');
    const { draft } = await getCapture(db, draftId);
    expect([draft?.post.text.value, draft?.reasons]).toEqual(['Invented words', ['page-changed']]);
  });

  it('says that a tall post said something else in a later part', async () => {
    const page = new FakePage(1500);
    const { ask } = page;
    page.ask = (method, ...args) => {
      // Other words between the first part and the second; the first ones again before the third.
      if (method === 'scrollTo') [page.post, page.changes] = [page.shots === 1 ? OTHER : POST, page.changes + 1];
      return ask(method, ...args);
    };
    const { draftId } = await capture(page);
    expect(page.shots).toBe(3);
    const { draft } = await getCapture(db, draftId);
    expect([draft?.post.text.value, draft?.reasons]).toEqual(['Invented words', ['page-changed']]);
  });

  it('reads the words no more than twice of a post that rests', async () => {
    const page = new FakePage(3000);
    const asked: string[] = [];
    const { ask } = page;
    page.ask = (method, ...args) => {
      asked.push(method);
      return ask(method, ...args);
    };
    await capture(page);
    expect(asked.filter((method) => method === 'begin')).toHaveLength(2);
  });

  it('takes a tile again while what tells whose account it is moves, and covers all of its way if it goes on', async () => {
    const page = new FakePage(300);
    const areaAt = (y: number) => ({ x: 100, y, width: 600, height: 20 });
    page.areas = [areaAt(100)];
    page.fault = (shot) => (page.areas = [areaAt(100 + 10 * Math.min(shot, 2))]);
    const resting = await tilesOf(db, (await capture(page)).draftId);
    expect([page.shots, resting[0]?.accountAreas]).toEqual([3, [areaAt(120)]]);
    page.fault = (shot) => (page.areas = [areaAt(100 + 10 * shot)]);
    const moving = await tilesOf(db, (await capture(page)).draftId);
    expect(moving[0]?.accountAreas).toEqual([{ ...areaAt(160), height: 30 }]);
  });

  it('scrolls a tall post between the bars, without a gap, and puts the page back', async () => {
    const page = new FakePage(3000);
    const { draftId } = await capture(page);
    const tiles = await tilesOf(db, draftId);
    let reached = 0;
    for (const { target, clear } of tiles) {
      expect(Math.max(0, clear.top - target!.y)).toBeLessThanOrEqual(reached);
      reached = clear.bottom - target!.y;
    }
    expect(reached).toBe(3000);
    const { draft } = await getCapture(db, draftId);
    expect(draft?.reasons).toEqual([]);
    expect(draft?.alterations).toEqual([{ kind: 'scrolled', before: 0, visited: expect.any(Array), after: 0 }]);
    expect(page.scroll).toBe(0);
  });

  const faults: [what: string, plant: (page: FakePage) => void, code: ErrorCode, reason: string, tiles: number][] = [
    ['the page goes elsewhere', (page) => (page.place = 'https://x.com/other'), 'page-changed', 'page-changed', 1],
    ['the page is zoomed', (page) => (page.zoom = 1.25), 'window-changed', 'window-or-zoom-changed', 1],
    ['another tab comes to the front', () => fail('tab-left'), 'tab-left', 'tab-left', 1],
    ['the tab is closed', () => fail('tab-closed'), 'tab-closed', 'tab-left', 1],
    ['the post vanishes', (page) => (page.ask = failing(page, 'frame', 'post-vanished')), 'post-vanished', 'page-changed', 1],
    [
      'the page freezes',
      (page) => (page.ask = failing(page, 'frame', 'page-not-answering')),
      'page-not-answering',
      'content-not-loaded',
      1,
    ],
    ['the browser refuses screenshots', () => fail('screenshot-refused'), 'screenshot-refused', 'content-not-loaded', 1],
    ['the limit of screenshots does not clear', () => fail('screenshot-quota'), 'screenshot-quota', 'content-not-loaded', 1],
    ['the grant is gone', () => fail('permission-lost'), 'permission-lost', 'permission-lost', 1],
  ];

  it.each(faults)('keeps what there is when %s at the second tile', async (_, plant, code, reason, kept) => {
    const page = new FakePage(3000);
    page.fault = (shot) => {
      if (shot === 2) plant(page);
    };
    const { draftId, problem } = await capture(page);
    expect(problem?.code).toBe(code);
    const { draft, stage } = await getCapture(db, draftId);
    expect(stage).toBe('captured');
    expect(draft?.problem).toBe(code);
    expect(draft?.reasons).toContain(reason);
    const tiles = await tilesOf(db, draftId);
    expect(tiles).toHaveLength(kept);
    // The screenshot during which it happened went nowhere.
    expect(await tiles[0]!.png.text()).toBe('shot 1');
  });

  it('keeps the reading when the first screenshot is refused already', async () => {
    const page = new FakePage(300);
    page.fault = () => fail('screenshot-refused');
    const { draftId, problem } = await capture(page);
    expect(problem?.code).toBe('screenshot-refused');
    expect((await getCapture(db, draftId)).draft?.post.author.value).toBe('Poster One');
    expect(await tilesOf(db, draftId)).toEqual([]);
  });

  it('takes a tile again when the post moved meanwhile, and stores only the one that fits', async () => {
    const page = new FakePage(300);
    page.fault = (shot) => {
      if (shot === 1) page.scroll = 20;
    };
    const { draftId, problem } = await capture(page);
    expect(problem).toBeUndefined();
    const tiles = await tilesOf(db, draftId);
    expect(await Promise.all(tiles.map(({ png }) => png.text()))).toEqual(['shot 2']);
  });

  it('gives up on a post that never stands still, without a picture that does not fit', async () => {
    const page = new FakePage(300);
    page.fault = () => {
      page.scroll += 3;
    };
    const { draftId, problem } = await capture(page);
    expect(problem?.code).toBe('page-changed');
    expect(await tilesOf(db, draftId)).toEqual([]);
  });

  it('says that the page changed when the post reads otherwise after the picture than before it', async () => {
    const page = new FakePage(300);
    page.fault = () => {
      page.post = { ...POST, post: { ...POST.post, text: read('Other words', 'page:test', 'Other words') } };
    };
    const { draftId, problem } = await capture(page);
    expect(problem).toBeUndefined();
    expect((await getCapture(db, draftId)).draft?.reasons).toEqual(['page-changed']);
  });

  it('says of a picture of the window when the post recorded with it does not stand wholly in it', async () => {
    const window = (page: FakePage) => capturePage(db, page, { mode: 'visible', key: '1' }, new AbortController().signal);
    const reasonsOf = async (page: FakePage) => (await getCapture(db, (await window(page)).draftId)).draft?.reasons;
    expect(await reasonsOf(new FakePage(300))).toEqual([]);
    expect(await reasonsOf(new FakePage(3000))).toEqual(['outside-window']);
    const scrolledOut = new FakePage(300);
    scrolledOut.scroll = 2000;
    expect(await reasonsOf(scrolledOut)).toContain('outside-window');
  });

  it('stops when asked to, keeps what there is and puts the page back', async () => {
    const control = new AbortController();
    const page = new FakePage(5000);
    page.fault = (shot) => {
      if (shot === 3) control.abort();
    };
    const { draftId, problem } = await capture(page, control.signal);
    expect(problem?.code).toBe('cancelled');
    expect((await getCapture(db, draftId)).draft?.reasons).toContain('cancelled');
    expect(await tilesOf(db, draftId)).toHaveLength(3);
    expect(page.scroll).toBe(0);
  });

  it('says that content grew when the post became taller while it was captured', async () => {
    const page = new FakePage(2000);
    page.fault = (shot) => {
      if (shot === 2) Object.assign(page, { height: 2600 });
    };
    const { draftId } = await capture(page);
    const { draft } = await getCapture(db, draftId);
    expect(draft?.reasons).toContain('content-grew');
  });

  it('declares the limit of tiles instead of stopping silently', async () => {
    const { draftId } = await capture(new FakePage(60 * 800));
    const { draft } = await getCapture(db, draftId);
    expect(draft?.reasons).toContain('tile-limit');
  });
});
