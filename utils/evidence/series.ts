// Posts of one page that were captured in one go: which belong together, and in what order. Local only: no record tells of it.
import type { ErrorCode } from '@/utils/errors';
import type { CaptureEntry } from './capture-entry';

/** A post of a series of which there is no draft: not yet, or for the reason given. */
export interface MissingPost {
  captureId: string;
  /** Author and first words, as the popup listed them; kept only as long as there is no draft. */
  name: string;
  failed?: ErrorCode;
}

export interface Series {
  id: string;
  /** One for each post, in the order of the page. */
  captureIds: string[];
  missing: MissingPost[];
}

/** A series with what became of its posts; `place` counts from 1 in the order of the page. */
export interface SeriesView {
  id: string;
  /** How many posts were chosen. */
  of: number;
  /** Those of which there is a draft or a sealed capture. */
  members: SeriesMember[];
  missing: { place: number; post: MissingPost }[];
}

export interface SeriesMember {
  place: number;
  entry: CaptureEntry;
}

/** What waits for a person: what was captured by mistake is the DSL's, and holds nobody up. */
export function isWaiting({ entry }: SeriesMember): boolean {
  return entry.status === 'draft' && entry.withheldAt === undefined;
}

/** Items are numbered as they are sealed: the draft before this one that must be sealed or discarded first, so that they stand in the order of the page. */
export function waitsFor({ members }: SeriesView, captureId: string): SeriesMember | undefined {
  const place = placeOf({ members }, captureId);
  return members.find((member) => member.place < place && isWaiting(member));
}

/** The next draft that waits for a person, else the first one. */
export function nextWaiting({ members }: SeriesView, captureId: string): SeriesMember | undefined {
  const place = placeOf({ members }, captureId);
  const waiting = members.filter((member) => isWaiting(member) && member.entry.id !== captureId);
  return waiting.find((member) => member.place > place) ?? waiting[0];
}

/** The case that the series went into so far; undefined while none of it is sealed. */
export function caseOfSeries({ members }: SeriesView): string | undefined {
  return members.findLast(({ entry }) => entry.status === 'sealed')?.entry.caseId;
}

/** Zero for a post that is no longer among them. */
export function placeOf({ members }: Pick<SeriesView, 'members'>, captureId: string): number {
  return members.find(({ entry }) => entry.id === captureId)?.place ?? 0;
}
