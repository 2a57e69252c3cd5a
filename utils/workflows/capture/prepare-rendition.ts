// Where the browser refuses screenshots: reads the chosen post as a tree and keeps it with the draft, to be redrawn.
import * as v from 'valibot';
import type { IncompleteReason } from '@/utils/evidence/completeness';
import type { Rect } from '@/utils/evidence/rect';
import { RenditionTreeSchema } from '@/utils/evidence/rendition-tree';
import type { TystDatabase } from '@/utils/store/database';
import { getCapture, updateDraft } from '@/utils/store/drafts';
import { tilesOf } from '@/utils/store/tiles';
import type { CaptureResult } from './capture-page';
import type { CaptureTab } from './capture-tab';
import { saying } from './saying';

/**
 * Whether the capture ended in a draft that is now to be redrawn: a screenshot was refused, a post was chosen (`key`), and no part
 * of it was taken before (a screenshot of a part is better evidence than a drawing of the whole). Never throws for what the page
 * does; a tree that does not fit its schema is not kept.
 */
export async function prepareRendition(
  db: TystDatabase,
  tab: CaptureTab,
  { draftId, problem }: CaptureResult,
  key: string | undefined,
): Promise<boolean> {
  if (problem?.code !== 'screenshot-refused' || key === undefined) return false;
  if ((await tilesOf(db, draftId)).length > 0) return false;
  const { draft } = await getCapture(db, draftId);
  const read = await readNow(tab, key);
  if (draft === undefined || read === undefined) return false;
  const { tree, reading, named, ownWords } = read;
  const reasons: IncompleteReason[] = [
    ...reading.reasons,
    ...(saying(reading.post) === saying(draft.post) ? [] : (['page-changed'] as const)),
    ...(tree.cut ? (['tile-limit'] as const) : []),
    'rendition-only',
  ];
  await updateDraft(db, draftId, (same) => ({ ...same, rendition: { tree, reasons, named, ownWords } }));
  return true;
}

/** The tree, what the post says beside it and what could tell who looks; undefined where the page no longer answers or answers something else. */
async function readNow(tab: CaptureTab, key: string) {
  try {
    const { output: tree, success } = v.safeParse(RenditionTreeSchema, await tab.ask('rendition', key));
    const { post: reading } = await tab.ask('begin', key);
    const { target: corner, named = [], ownWords = [] } = await tab.ask('frame', key);
    if (!success || reading === undefined || corner === undefined) return undefined;
    const fromCorner = (rect: Rect): Rect => ({ ...rect, x: rect.x - corner.x, y: rect.y - corner.y });
    return {
      tree,
      reading,
      named: named.map(({ kind, name, rect }) => ({ kind, name, rect: fromCorner(rect) })),
      ownWords: ownWords.map(fromCorner),
    };
  } catch {
    return undefined;
  }
}
