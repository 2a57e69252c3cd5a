// The feeds that completeness is measured on: a long form from a seed, across the whole matrix, and a short one of a dozen.
import { PLAIN, type Removal, type VirtualList } from './virtual-list.ts';

export type Kind = 'x' | 'facebook' | 'facebook dialog' | 'whatsapp';

export interface BenchCase {
  kind: Kind;
  list: VirtualList;
  /** Device pixels per CSS pixel of the screen. */
  scale: number;
  /** The browser's zoom. */
  zoom: number;
  /** Of the window, CSS pixels at zoom 1. */
  size: { width: number; height: number };
}

const KINDS: readonly Kind[] = ['x', 'facebook', 'facebook dialog', 'whatsapp'];
const SCALES = [1, 1.25, 1.5, 2];
const ZOOMS = [1, 0.67, 1.25, 0.75, 1.5, 0.9, 1.1, 0.8];
const SIZES: readonly [BenchCase['size'], ...BenchCase['size'][]] = [
  { width: 1280, height: 900 },
  { width: 1600, height: 1000 },
  { width: 1366, height: 768 },
];
/** What happens to rows under way; nothing, now and then. */
const TROUBLES: readonly ((list: VirtualList, kind: Kind) => Partial<VirtualList>)[] = [
  () => ({}),
  () => ({ growEvery: 3 }),
  () => ({ shrinkEvery: 4 }),
  ({ items }) => ({ removals: removalsIn(items) }),
  () => ({ bars: true }),
  () => ({ cutEvery: 6 }),
  // A chat folds nothing away.
  (_, kind) => (kind === 'whatsapp' ? {} : { folded: 3 }),
  ({ items, batch }) => (batch < items ? { stuckAt: Math.floor(items / 2) } : {}),
  () => ({ bars: true, growEvery: 4, shrinkEvery: 5 }),
];

/** `count` cases; the same seed gives the same ones. Kind, scale and zoom go round, the rest is drawn. */
export function seededCases(seed: number, count: number): BenchCase[] {
  const chance = chances(seed);
  const pick = <T>(from: readonly [T, ...T[]]): T => from[Math.floor(chance() * from.length)] ?? from[0];
  return Array.from({ length: count }, (_, at) => {
    const items = Math.round(30 + 270 * chance() ** 3);
    const isLazy = chance() < 0.7;
    const list: VirtualList = {
      ...PLAIN,
      items,
      batch: isLazy ? pick([10, 15, 25, 40]) : items,
      delay: isLazy ? pick([150, 400, 800, 1_500]) : 0,
      overscan: pick([0, 200, 600, 200]),
    };
    const kind = KINDS[at % KINDS.length] ?? 'x';
    return {
      kind,
      list: { ...list, ...TROUBLES[at % TROUBLES.length]?.(list, kind) },
      scale: SCALES[Math.floor(at / KINDS.length) % SCALES.length] ?? 1,
      zoom: ZOOMS[Math.floor(at / 3) % ZOOMS.length] ?? 1,
      size: pick(SIZES),
    };
  });
}

const WINDOW = { scale: 1, zoom: 1, size: SIZES[0] };

/** A dozen small feeds: each kind, each trouble, each scale, small and large zoom. */
export const SHORT_FORM: readonly BenchCase[] = [
  { ...WINDOW, kind: 'x', list: { ...PLAIN, batch: 12, delay: 600 } },
  { ...WINDOW, kind: 'facebook', zoom: 0.67, list: { ...PLAIN, growEvery: 3, overscan: 0 } },
  { ...WINDOW, kind: 'facebook dialog', scale: 1.25, zoom: 1.1, list: { ...PLAIN, batch: 10, delay: 300, shrinkEvery: 4 } },
  { ...WINDOW, kind: 'whatsapp', scale: 1.5, zoom: 0.75, list: { ...PLAIN, batch: 15, delay: 300, growEvery: 3 } },
  { ...WINDOW, kind: 'x', scale: 2, zoom: 0.8, list: { ...PLAIN, removals: removalsIn(30) } },
  { ...WINDOW, kind: 'facebook', scale: 2, zoom: 0.67, list: { ...PLAIN, bars: true } },
  { ...WINDOW, kind: 'facebook dialog', zoom: 0.9, list: { ...PLAIN, bars: true, growEvery: 4, shrinkEvery: 5 } },
  { ...WINDOW, kind: 'whatsapp', scale: 1.25, list: { ...PLAIN, bars: true } },
  { ...WINDOW, kind: 'x', scale: 1.5, zoom: 1.5, list: { ...PLAIN, items: 14, batch: 14, cutEvery: 6 } },
  { ...WINDOW, kind: 'facebook', scale: 1.25, list: { ...PLAIN, folded: 3 } },
  { ...WINDOW, kind: 'x', list: { ...PLAIN, batch: 10, stuckAt: 15 } },
  { ...WINDOW, kind: 'whatsapp', zoom: 1.25, list: { ...PLAIN, items: 14, batch: 14, removals: removalsIn(14) } },
];

function removalsIn(items: number): VirtualList['removals'] {
  const when: Removal[] = ['before', 'in-sight', 'after'];
  return when.map((each, at) => ({ index: Math.floor((items * (at + 1)) / 4), when: each }));
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32, public domain). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What is out of the ordinary in a case, in few words. */
export function traits({ list }: BenchCase): string {
  const { items, batch, delay, growEvery, shrinkEvery, overscan, removals, stuckAt, cutEvery, folded, bars } = list;
  return [
    batch < items ? `loads ${batch} in ${delay} ms` : 'all there',
    overscan === 0 ? 'no rows kept' : '',
    growEvery > 0 ? 'rows grow' : '',
    shrinkEvery > 0 ? 'rows collapse' : '',
    removals.length > 0 ? `${removals.length} deleted under way` : '',
    bars ? 'bars change' : '',
    cutEvery > 0 ? 'words cut' : '',
    folded > 0 ? 'folded away' : '',
    Number.isFinite(stuckAt) ? `stuck at ${stuckAt}` : '',
  ]
    .filter((trait) => trait !== '')
    .join(', ');
}
