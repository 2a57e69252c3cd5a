// A refused screenshot: a checked tree is kept with the draft and becomes its picture, or the draft stays as it was.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '@/utils/errors';
import type { Draft, PendingRendition, Tile } from '@/utils/evidence/capture-entry';
import type { Rect } from '@/utils/evidence/rect';
import type { RenditionTree } from '@/utils/evidence/rendition-tree';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { addDraft, getCapture } from '@/utils/store/drafts';
import { tilesOf } from '@/utils/store/tiles';
import type { CaptureTab } from '@/utils/workflows/capture/capture-tab';
import { drawRendition } from '@/utils/workflows/draft/draw-rendition';
import { prepareRendition } from '@/utils/workflows/capture/prepare-rendition';
import { draftFixture } from '@/tests/unit/review/draft-fixture';

const ID = '11111111-1111-4111-8111-111111111111';
const REFUSED = { draftId: ID, problem: new AppError('screenshot-refused') };

const TREE: RenditionTree = {
  width: 600,
  height: 200,
  backdrop: '#ffffffff',
  pieces: [{ kind: 'media', box: { x: 0, y: 0, width: 40, height: 40 }, what: 'picture', label: '', radius: 20 }],
  accountAreas: [{ x: 10, y: 150, width: 580, height: 40 }],
  cut: false,
};

/** From the post's corner. */
const TELL_TALES = {
  named: [{ kind: 'name', name: 'Fixture Reporter', rect: { x: 20, y: 30, width: 90, height: 18 } }],
  ownWords: [{ x: 0, y: 60, width: 300, height: 40 }],
} satisfies Pick<PendingRendition, 'named' | 'ownWords'>;

const DRAWN = {
  png: new Blob(['drawn'], { type: 'image/png' }),
  width: 1248,
  height: 560,
  scale: 2,
  inside: { x: 12, y: 40, width: 600, height: 200 },
};

let db: TystDatabase;
let number = 0;

beforeEach(async () => {
  db = await openDatabase(`rendition-${++number}`);
});

async function refusedDraft(changes: Partial<Draft> = {}, tile?: Tile): Promise<Draft> {
  const draft: Draft = { ...draftFixture(), problem: 'screenshot-refused', reasons: ['content-not-loaded'], seen: 3, ...changes };
  delete draft.picture;
  await addDraft(db, { id: ID, draft, ...(tile && { tile }) }, new Date());
  return draft;
}

/** A page whose post lies at (100, 40) of the window. */
function pageThat({ rendition, post }: { rendition: () => unknown; post?: Draft['post'] }): CaptureTab {
  const away = (rect: Rect): Rect => ({ ...rect, x: rect.x + 100, y: rect.y + 40 });
  const answers: Partial<Record<string, () => unknown>> = {
    rendition,
    begin: () => ({ post: post && { post, reasons: ['text-cut'] } }),
    frame: () => ({
      target: { x: 100, y: 40, width: 600, height: 200 },
      named: TELL_TALES.named.map((each) => ({ ...each, rect: away(each.rect) })),
      ownWords: TELL_TALES.ownWords.map(away),
    }),
  };
  return {
    ask: (async (method) => answers[method]?.()) as CaptureTab['ask'],
    screenshot: () => Promise.reject(new AppError('screenshot-refused')),
    state: async () => ({ zoom: 1 }),
    userAgent: '',
  };
}

describe('prepareRendition', () => {
  it('keeps the tree with the draft, and the reasons that hold for a redrawn picture', async () => {
    const { post } = await refusedDraft();
    expect(await prepareRendition(db, pageThat({ rendition: () => TREE, post }), REFUSED, 'key')).toBe(true);
    const { draft } = await getCapture(db, ID);
    expect(draft?.rendition).toEqual({ tree: TREE, reasons: ['text-cut', 'rendition-only'], ...TELL_TALES });
  });

  it('says so when a cap left something out, or the post says something else by now', async () => {
    const { post } = await refusedDraft();
    const other = { ...post, text: { value: 'Other words', source: 'page:test', raw: '' } } as const;
    const page = pageThat({ rendition: () => ({ ...TREE, cut: true }), post: other });
    await prepareRendition(db, page, REFUSED, 'key');
    expect((await getCapture(db, ID)).draft?.rendition?.reasons).toEqual([
      'text-cut',
      'page-changed',
      'tile-limit',
      'rendition-only',
    ]);
  });

  it.each([
    ['a tree that does not fit its schema', () => ({ ...TREE, html: '<p>' })],
    [
      'a page that does not answer',
      () => {
        throw new AppError('page-not-answering');
      },
    ],
  ])('leaves the draft as it is for %s', async (_, rendition) => {
    const draft = await refusedDraft();
    expect(await prepareRendition(db, pageThat({ rendition, post: draft.post }), REFUSED, 'key')).toBe(false);
    expect((await getCapture(db, ID)).draft).toEqual(draft);
  });

  it.each(['screenshot-quota', 'permission-lost', 'tab-left'] as const)('is not for %s', async (code) => {
    const { post } = await refusedDraft();
    const page = pageThat({ rendition: () => TREE, post });
    expect(await prepareRendition(db, page, { draftId: ID, problem: new AppError(code) }, 'key')).toBe(false);
  });

  it('is not for a capture without a post', async () => {
    const { post } = await refusedDraft();
    expect(await prepareRendition(db, pageThat({ rendition: () => TREE, post }), REFUSED, undefined)).toBe(false);
  });

  it('does not replace screenshots that were taken before the refusal', async () => {
    const box = { x: 0, y: 0, width: 600, height: 200 };
    const viewport = { width: 600, height: 200, scale: 1 };
    const tile = { captureId: ID, index: 0, png: DRAWN.png, target: box, clear: { top: 0, bottom: 200 }, viewport };
    const { post } = await refusedDraft({}, { ...tile, accountAreas: [], moving: [] });
    expect(await prepareRendition(db, pageThat({ rendition: () => TREE, post }), REFUSED, 'key')).toBe(false);
  });
});

describe('drawRendition', () => {
  it('makes the drawing the one tile of a post, with the account areas where they lie in it', async () => {
    await refusedDraft({ mode: 'visible', rendition: { tree: TREE, reasons: ['rendition-only'], ...TELL_TALES } });
    await drawRendition(db, ID, async () => DRAWN);
    const [tile, ...more] = await tilesOf(db, ID);
    expect(more).toEqual([]);
    expect(tile).toMatchObject({
      target: { x: 0, y: 0, width: 624, height: 280 },
      viewport: { width: 624, height: 280, scale: 2 },
      accountAreas: [{ x: 22, y: 190, width: 580, height: 40 }],
      named: [{ name: 'Fixture Reporter', rect: { x: 32, y: 70, width: 90, height: 18 } }],
      ownWords: [{ x: 12, y: 100, width: 300, height: 40 }],
    });
    const { draft } = await getCapture(db, ID);
    expect(draft).toMatchObject({ mode: 'post', seen: 1, method: 'rendition', reasons: ['rendition-only'] });
    expect(draft).not.toHaveProperty('rendition');
    expect(draft).not.toHaveProperty('problem');
  });

  it('lets go of a tree that cannot be drawn, and the draft says what was refused', async () => {
    await refusedDraft({ rendition: { tree: TREE, reasons: ['rendition-only'], ...TELL_TALES } });
    await drawRendition(db, ID, () => Promise.reject(new AppError('picture-unreadable')));
    expect(await tilesOf(db, ID)).toEqual([]);
    const { draft } = await getCapture(db, ID);
    expect(draft).not.toHaveProperty('rendition');
    expect(draft).toMatchObject({ problem: 'screenshot-refused', reasons: ['content-not-loaded'] });
  });

  it('draws nothing twice', async () => {
    await refusedDraft({ rendition: { tree: TREE, reasons: ['rendition-only'], ...TELL_TALES } });
    let drawings = 0;
    const draw = async () => {
      drawings++;
      return DRAWN;
    };
    await drawRendition(db, ID, draw);
    await drawRendition(db, ID, draw);
    expect(drawings).toBe(1);
  });
});
