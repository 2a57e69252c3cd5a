// Several posts in one go: a draft each, bound together in the order of the page; what fails is named and loses nothing else.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '@/utils/errors';
import { nothingRead } from '@/utils/evidence/nothing-read';
import { read } from '@/utils/evidence/read';
import type { Frame, PageReading, PostReading } from '@/utils/platforms/platform';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { listDrafts } from '@/utils/store/drafts';
import { seriesOf } from '@/utils/store/series';
import { tilesOf } from '@/utils/store/tiles';
import { type SeveralProgress, captureSeveral } from '@/utils/workflows/capture/capture-several';
import type { CaptureTab } from '@/utils/workflows/capture/capture-tab';

const WINDOW = { width: 1000, height: 800, scale: 1 };
const PAGE: PageReading = {
  platform: 'x',
  locator: { url: 'https://x.com/home', droppedParameters: [] },
  viewport: WINDOW,
  viewer: { known: true, names: ['Fixture Reporter'], handles: ['fixture_reporter'] },
  posts: [],
};

/** A page with posts that stand in the window, by their keys; each test plants a fault before one of its screenshots. */
class PageOfPosts implements CaptureTab {
  readonly words: Map<string, string>;
  shots = 0;
  restored = 0;
  userAgent = 'Chrome/156.0.0.0';
  fault: (shot: number) => void = () => {};

  constructor(keys: readonly string[]) {
    this.words = new Map(keys.map((key) => [key, `Words of ${key}`]));
  }

  ask: CaptureTab['ask'] = async (method, ...args) => {
    const key = String(args[0]);
    const answers = {
      begin: () => ({ ...PAGE, inWindow: this.words.size, post: this.postOf(key) }),
      frame: () => frameAt([...this.words.keys()].indexOf(key)),
      restore: () => {
        this.restored++;
        return null;
      },
    };
    const answer = (answers as Partial<Record<typeof method, () => unknown>>)[method];
    if (answer === undefined) throw new Error(`not asked in this test: ${method}`);
    return answer() as never;
  };

  private postOf(key: string): PostReading {
    const words = this.words.get(key);
    if (words === undefined) throw new AppError('post-vanished');
    return {
      post: { ...nothingRead(), text: read(words, 'page:test', words) },
      locator: { url: `https://x.com/poster_one/status/${key}`, droppedParameters: [] },
      audience: 'public',
      source: words,
      reasons: [],
      shownNames: [],
      viewerMentioned: false,
    };
  }

  async screenshot(): Promise<Blob> {
    this.shots++;
    this.fault(this.shots);
    return new Blob([`shot ${this.shots}`], { type: 'image/png' });
  }

  async state() {
    return { zoom: 1 };
  }
}

function frameAt(index: number): Frame {
  const y = 100 + 150 * index;
  return {
    place: 'home',
    viewport: { ...WINDOW },
    shown: true,
    target: { x: 100, y, width: 600, height: 120 },
    clear: { top: y, bottom: y + 120 },
    accountAreas: [],
    moving: [],
    covered: false,
    pictureMissing: false,
    scrollTop: 0,
  };
}

let db: TystDatabase;
beforeEach(async () => {
  db = await openDatabase(`test-${crypto.randomUUID()}`);
});

const KEYS = ['a', 'b', 'c'];
const posts = KEYS.map((key) => ({ key, name: `Poster: ${key}` }));
const take = (page: PageOfPosts, signal = new AbortController().signal, progress: SeveralProgress[] = []) =>
  captureSeveral(db, page, { posts }, signal, (each) => progress.push(each));

/** The series as stored, by one of its captures. */
async function onlySeries() {
  const [series] = await db.series.toArray();
  const view = series && (await seriesOf(db, series.captureIds[0] ?? ''));
  if (view === undefined) throw new Error('no series');
  return view;
}

const wordsIn = async () => (await onlySeries()).members.map(({ place, entry }) => [place, entry.draft?.post.text.value]);

describe('capturing several posts', () => {
  it('leaves a draft of each with its own tiles, in the order of the page, and puts the page back after each', async () => {
    const page = new PageOfPosts(KEYS);
    const progress: SeveralProgress[] = [];
    const { captured, problem } = await take(page, undefined, progress);
    expect(problem).toBeUndefined();
    expect(captured.map(({ key }) => key)).toEqual(KEYS);
    for (const { draftId } of captured) expect(await tilesOf(db, draftId)).toHaveLength(1);
    expect(await wordsIn()).toEqual([
      [1, 'Words of a'],
      [2, 'Words of b'],
      [3, 'Words of c'],
    ]);
    expect(page.restored).toBe(3);
    expect(progress[0]?.post).toEqual({ number: 1, of: 3 });
    expect(progress.at(-1)?.post).toEqual({ number: 3, of: 3 });
  });

  it('keeps no name of a post once its draft stands', async () => {
    await take(new PageOfPosts(KEYS));
    expect(JSON.stringify(await db.series.toArray())).not.toContain('Poster');
  });

  it('says which post was gone, and captures the others', async () => {
    const page = new PageOfPosts(KEYS);
    page.fault = (shot) => {
      if (shot === 1) page.words.delete('b');
    };
    const { captured, problem } = await take(page);
    expect(captured.map(({ key }) => key)).toEqual(['a', 'c']);
    expect(problem?.code).toBe('post-vanished');
    const { members, missing } = await onlySeries();
    expect(members.map(({ place }) => place)).toEqual([1, 3]);
    expect(missing).toEqual([{ place: 2, post: expect.objectContaining({ name: 'Poster: b', failed: 'post-vanished' }) }]);
  });

  it('takes no other post for one whose place in the page it has', async () => {
    const page = new PageOfPosts(KEYS);
    page.fault = (shot) => {
      if (shot === 1) page.words.set('b', 'Words that were loaded meanwhile');
    };
    expect((await take(page)).captured.map(({ key }) => key)).toEqual(['a', 'c']);
  });

  it('keeps what there is when it is cancelled, and tries no further post', async () => {
    const page = new PageOfPosts(KEYS);
    const control = new AbortController();
    page.fault = (shot) => {
      if (shot === 2) control.abort();
    };
    const { problem } = await take(page, control.signal);
    expect(problem?.code).toBe('cancelled');
    expect(page.shots).toBe(2);
    const { members, missing } = await onlySeries();
    expect(members.map(({ place }) => place)).toEqual([1, 2]);
    expect(missing.map(({ post }) => post.failed)).toEqual(['cancelled']);
  });

  it('goes on after a post whose picture failed, and tries no further one when the tab is gone', async () => {
    const page = new PageOfPosts(KEYS);
    page.fault = (shot) => {
      if (shot === 1) throw new AppError('screenshot-quota');
      if (shot === 2) throw new AppError('tab-left');
    };
    const { captured, problem } = await take(page);
    expect(captured.map(({ problem: each }) => each?.code)).toEqual(['screenshot-quota', 'tab-left']);
    expect(problem?.code).toBe('screenshot-quota');
    expect((await onlySeries()).missing.map(({ post }) => post.failed)).toEqual(['tab-left']);
  });

  it('leaves nothing behind where no post could be captured', async () => {
    const { captured, problem } = await take(new PageOfPosts([]));
    expect(captured).toEqual([]);
    expect(problem?.code).toBe('post-vanished');
    expect(await listDrafts(db)).toEqual([]);
    expect(await db.series.count()).toBe(0);
  });
});
