// Judges a captured thread against its page: which rows are in the file, whether the verdict is right, and what was lost without a word.
import type { IncompleteReason } from '../../utils/evidence/completeness.ts';
import { isCut, shownWords } from './feed.ts';
import { INSET, RULE, type Run } from './bar-code.ts';
import type { LedgerRow, VirtualList } from './virtual-list.ts';

/** An item of the file; rectangles in picture pixels. */
export interface FiledItem {
  index: number;
  text: string;
  rect?: { x: number; y: number; width: number; height: number };
  state: 'whole' | 'cut' | 'not-loaded';
  /** The share of it that masks cover, 0 … 1. */
  masked: number;
}

export interface Evidence {
  items: FiledItem[];
  reasons: IncompleteReason[];
  runs: Run[];
  /** Picture pixels of one CSS pixel of the page. */
  scale: number;
}

export interface Judgement {
  /** Rows that were on the page from beginning to end and belong in the file. */
  onPage: number;
  inFile: number;
  /** Rows that were deleted under way. */
  removed: number;
  /** What the file lacks, and says so. */
  lost: string[];
  verdict: 'complete' | 'partial';
  reasons: IncompleteReason[];
  /** Everything that must not be: a loss without a reason, a wrong or needless verdict. Empty: the case is passed. */
  faults: string[];
}

/** The reasons that say that items may be missing. */
const LOSSES: readonly IncompleteReason[] = [
  'tiles-do-not-meet',
  'tile-limit',
  'content-grew',
  'content-not-loaded',
  'page-changed',
];
/**
 * Picture pixels: an item's edges are rounded outwards, it may be painted one pixel higher or lower than it lies, and boxes in it at
 * whole pixels of their own.
 */
const EDGE = 3;
/** CSS pixels: an item's own border stands outside its code, and may or may not be counted to the item. */
const BORDER = 1;
/** More of an item than its own line of buttons lies under masks: it cannot be read in the sealed picture. */
const MOST_MASKED = 0.5;

/** `expected`: the rows that belong in the file, if they were on the page all the time. */
export function judge(
  list: VirtualList,
  ledger: readonly LedgerRow[],
  expected: readonly number[],
  { items, reasons, runs, scale }: Evidence,
): Judgement {
  const stayed = expected.filter((index) => ledger[index]?.removed !== true);
  const words = shownWords(list);
  const wrong = new Map<number, string>();
  for (const index of stayed) {
    const found = items.filter((item) => item.index === index);
    const what = found.length > 1 ? 'listed twice' : missing(found[0], words[index] ?? '', ledger[index], runs, scale);
    if (what !== undefined) wrong.set(index, what);
  }
  const said = new Set(reasons);
  const isLossSaid = LOSSES.some((reason) => said.has(reason));
  const owed: IncompleteReason[] = [
    ...(list.folded > 0 ? (['comments-collapsed'] as const) : []),
    ...(Number.isFinite(list.stuckAt) ? (['content-not-loaded'] as const) : []),
    ...(items.some(({ index }) => isCut(list, index)) ? (['text-cut'] as const) : []),
  ];
  const allowed = new Set<IncompleteReason>([
    ...owed,
    // A row that goes from where two pictures overlap leaves them nothing to meet on: that is so, and said.
    ...(list.removals.length > 0 ? (['page-changed', 'tiles-do-not-meet'] as const) : []),
    // A picture has an end; nothing else that is not planted may end a walk.
    ...(wrong.size > 0 ? (['tile-limit'] as const) : []),
  ]);
  const lost = [...wrong].map(([index, what]) => `row ${index}: ${what}`);
  return {
    onPage: stayed.length,
    inFile: stayed.length - wrong.size,
    removed: ledger.filter(({ removed }) => removed).length,
    lost,
    verdict: reasons.length === 0 ? 'complete' : 'partial',
    reasons,
    faults: [
      ...(isLossSaid ? [] : lost.map((what) => `lost in silence: ${what}`)),
      ...owed.filter((reason) => !said.has(reason)).map((reason) => `does not say ${reason}`),
      ...reasons.filter((reason) => !allowed.has(reason)).map((reason) => `says ${reason} without need`),
      ...items.filter(({ index }) => !expected.includes(index)).map(({ index }) => `row ${index} does not belong in the file`),
      ...(isSorted(items.map(({ index }) => index)) ? [] : ['not in order']),
    ],
  };
}

/** What of the row the file does not show; undefined when it shows all of it. */
function missing(
  item: FiledItem | undefined,
  words: string,
  row: LedgerRow | undefined,
  runs: readonly Run[],
  scale: number,
): string | undefined {
  if (item === undefined) return 'not listed';
  const { rect, text, index, masked } = item;
  if (!sameWords(text, words)) return `other words: ${text.slice(0, 60)}`;
  if (rect === undefined) return 'not in the picture';
  const edge = EDGE + (BORDER + INSET) * scale;
  const heights = row?.heights ?? [];
  if (!heights.some((height) => Math.abs(height * scale - rect.height) <= EDGE + (BORDER + 2 * INSET) * scale)) {
    return `${rect.height} pixels high, not ${heights.map((height) => Math.round(height * scale)).join(' or ')}`;
  }
  const own = runs.filter((run) => run.index === index);
  const [run] = own;
  if (run === undefined) return 'another thing is painted where it should be';
  if (own.length > 1) return `painted in ${own.length} pieces`;
  if (Math.abs(run.from - rect.y) > edge || Math.abs(run.to - rect.y - rect.height) > edge) {
    return `painted at ${run.from} to ${run.to}, not at ${rect.y} to ${rect.y + rect.height}`;
  }
  const broken = run.rules.find((rule, at) => Math.abs(rule - run.from - RULE * scale * (at + 1)) > EDGE);
  if (broken !== undefined) return `rows are missing or doubled above its row ${broken - run.from}`;
  return masked > MOST_MASKED ? 'covered by masks' : undefined;
}

function sameWords(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll(/[\s…]+/g, ' ').trim();
  return plain(a) === plain(b);
}

function isSorted(indexes: readonly number[]): boolean {
  return indexes.every((index, at) => at === 0 || index > (indexes[at - 1] ?? -1));
}
