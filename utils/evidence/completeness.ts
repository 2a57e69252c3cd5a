// Whether a capture shows the whole of what was asked for, and if not, why (DESIGN §4: a fixed list, never silent).
import * as v from 'valibot';

const INCOMPLETE_REASONS = [
  'tiles-do-not-meet',
  'tile-limit',
  'content-grew',
  'text-cut',
  'comments-collapsed',
  'content-not-loaded',
  'picture-not-loaded',
  'further-pictures',
  'video-or-sound',
  'covered-by-overlay',
  'wider-than-window',
  'outside-window',
  'window-or-zoom-changed',
  'page-changed',
  'tab-left',
  'older-on-phone',
  'permission-lost',
  'cancelled',
  'rendition-only',
  'no-picture',
  'not-captured-here',
] as const;

export type IncompleteReason = (typeof INCOMPLETE_REASONS)[number];

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Posts or messages: how many were seen and, of a thread, what became of them. */
const CountsSchema = v.strictObject({
  seen: Count,
  whole: v.optional(Count),
  cut: v.optional(Count),
  /** Folded away by the site: as many as it says, else one for each place. */
  collapsed: v.optional(Count),
  notLoaded: v.optional(Count),
});
export type Counts = v.InferOutput<typeof CountsSchema>;

export const CompletenessSchema = v.strictObject({
  verdict: v.picklist(['complete', 'partial']),
  reasons: v.pipe(v.array(v.picklist(INCOMPLETE_REASONS)), v.maxLength(INCOMPLETE_REASONS.length)),
  counts: CountsSchema,
});

export type Completeness = v.InferOutput<typeof CompletenessSchema>;

/** The verdict that follows from the reasons: each once, in the list's own order, so that equal captures give equal records. */
export function completeness(reasons: Iterable<IncompleteReason>, counts: Counts): Completeness {
  const given = new Set(reasons);
  const ordered = INCOMPLETE_REASONS.filter((reason) => given.has(reason));
  return { verdict: ordered.length === 0 ? 'complete' : 'partial', reasons: ordered, counts };
}
