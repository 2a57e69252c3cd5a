// A page with one post of any height under a sticky bar, with a camera over it, in which tests plant faults.
import { AppError, type ErrorCode } from '@/utils/errors';
import { read, unknown } from '@/utils/evidence/read';
import type { Frame, PageReading, PostReading, Viewer } from '@/utils/platforms/platform';
import type { CaptureTab } from '@/utils/workflows/capture/capture-tab';

export const WINDOW = { width: 1000, height: 800, scale: 1 };
const BAR = 60;

/** `height`: of the post, CSS pixels. */
export class FakePage implements CaptureTab {
  scroll = 0;
  zoom = 1;
  place = 'https://x.com/poster_one/status/1';
  shots = 0;
  post = POST;
  restored = 0;
  changes = 0;
  areas: Frame['accountAreas'] = [];
  userAgent = 'Chrome/156.0.0.0';
  /** Called before each screenshot, with its number from 1. */
  fault: (shot: number) => void = () => {};
  height: number;
  viewer: Viewer = { known: true, names: ['Fixture Reporter'], handles: ['fixture_reporter'] };
  window = { ...WINDOW };

  constructor(height: number) {
    this.height = height;
  }

  frame(): Frame {
    const y = 100 - this.scroll;
    const clear = { top: Math.max(y, BAR), bottom: Math.min(y + this.height, WINDOW.height) };
    return {
      place: this.place,
      viewport: { ...this.window },
      shown: true,
      target: { x: 100, y, width: 600, height: this.height },
      clear,
      accountAreas: this.areas,
      moving: [],
      covered: false,
      pictureMissing: false,
      scrollTop: this.scroll,
      changes: this.changes,
    };
  }

  ask: CaptureTab['ask'] = async (method, ...args) => {
    const answers = {
      read: () => PAGE,
      begin: () => ({ platform: PAGE.platform, locator: PAGE.locator, viewer: this.viewer, inWindow: 1, post: this.post }),
      frame: () => this.frame(),
      scrollTo: () => {
        this.scroll = Math.min(100 + Number(args[1]) - BAR - 1, 100 + this.height);
        return this.frame();
      },
      restore: () => {
        this.restored++;
        const visited = [this.scroll];
        const moved = this.scroll !== 0;
        this.scroll = 0;
        return moved ? { before: 0, visited, after: 0 } : null;
      },
    };
    const answer = (answers as Partial<Record<typeof method, () => unknown>>)[method];
    if (answer === undefined) throw new Error(`not asked in this test: ${method}`);
    return answer() as never;
  };

  async screenshot(): Promise<Blob> {
    this.shots++;
    this.fault(this.shots);
    return new Blob([`shot ${this.shots}`], { type: 'image/png' });
  }

  async state() {
    return { zoom: this.zoom };
  }
}

export const PAGE: PageReading = {
  platform: 'x',
  locator: { url: 'https://x.com/home', droppedParameters: [] },
  viewport: WINDOW,
  viewer: { known: true, names: ['Fixture Reporter'], handles: ['fixture_reporter'] },
  posts: [],
};

export const POST: PostReading = {
  post: {
    kind: read('post', 'page:test', ''),
    author: read('Poster One', 'page:test', 'Poster One'),
    handle: unknown(),
    profile: unknown(),
    postedAt: unknown(),
    text: read('Invented words', 'page:test', 'Invented words'),
    edited: unknown(),
    translated: unknown(),
    cut: unknown(),
  },
  locator: { url: 'https://x.com/poster_one/status/1', droppedParameters: [] },
  audience: 'public',
  source: '<article>Invented words</article>',
  reasons: [],
  shownNames: [],
  viewerMentioned: false,
};

export function fail(code: ErrorCode): never {
  throw new AppError(code);
}

export function failing(page: FakePage, broken: string, code: ErrorCode): CaptureTab['ask'] {
  const ask = page.ask;
  return (method, ...args) => (method === broken ? Promise.reject(new AppError(code)) : ask(method, ...args));
}
