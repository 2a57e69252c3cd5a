// A capture as it is kept here: while it is a draft with everything needed to review it, afterwards with its sealed record.
import type { ErrorCode } from '@/utils/errors';
import type { Alteration, CaptureRecord, Mask, Mode, Safeguarding, TileRecord } from './capture-record';
import type { IncompleteReason } from './completeness';
import type { Audience, Locator, PlatformId, Post } from './post';
import type { Rect } from './rect';
import type { Seal } from './seal';

/** A mask that can still be moved or removed; `id` is local. */
export interface DraftMask extends Mask {
  id: string;
}

/** The stitched picture of a draft: all its pixels, not yet masked. */
export interface DraftPicture {
  sha256: string;
  width: number;
  height: number;
  scale: number;
  tiles: TileRecord[];
}

/** What the person has answered in the review so far. */
export interface DraftAnswers {
  categories: string[];
  safeguarding?: Safeguarding;
  concern: string;
  /** The case to put it in; absent means a new one. */
  caseId?: string;
  /** The title of a new case where the person chose another than the neutral one. */
  caseTitle?: string;
  /** Where the viewer could not be learnt: the person has looked and nothing shows who they are. */
  looked?: true;
}

/** The readings that a person has corrected, as the page gave them, so that a correction can be taken back. */
export type AsRead = Partial<Pick<Post, CorrectableRead>> & { audience?: Audience };

/** The readings of a post that a person may correct. */
export type CorrectableRead = 'kind' | 'author' | 'handle' | 'profile' | 'postedAt' | 'text' | 'edited' | 'translated' | 'cut';

/** A name of the viewer's own contact list and the neutral label that stands for it. */
export interface ShownName {
  label: string;
  name: string;
  shown?: true;
}

/** Everything a draft holds; all of it stays on this device until it is sealed. */
export interface Draft {
  platform: PlatformId;
  mode: Mode;
  locator: Locator;
  audience: Audience;
  groupSize: string;
  capturedAt: CaptureRecord['capturedAt'];
  post: Post;
  /** Digest of the source text in the bytes table; absent where nothing could be read. */
  source?: string;
  alterations: Alteration[];
  reasons: IncompleteReason[];
  /** How many posts the picture shows. */
  seen: number;
  browser: string;
  /** Absent until the tiles were put together. */
  picture?: DraftPicture;
  masks: DraftMask[];
  viewer: { known: boolean; names: string[]; mentioned: boolean };
  /** Names of the viewer's contact list that neutral labels stand for; `shown` where the review put the name back. */
  shownNames: ShownName[];
  /** Absent while nothing was corrected. */
  asRead?: AsRead;
  answers: DraftAnswers;
  /** What stopped the capture, when something did. */
  problem?: ErrorCode;
}

export interface CaptureEntry {
  id: string;
  /** Absent while it is a draft. */
  caseId?: string;
  status: 'draft' | 'sealed' | 'destroyed';
  /** `capturing`: tiles are still coming (or were, when the browser ended); `captured`: all there is was stored. */
  stage: 'capturing' | 'captured';
  /** ISO 8601; local, never exported. */
  createdAt: string;
  updatedAt: string;
  draft?: Draft;
  /** From sealing on. */
  record?: CaptureRecord;
  seal?: Seal;
  /** The item number in its case. */
  item?: number;
  /** Digest of the small, masked picture in the bytes table. */
  thumbnail?: string;
  reviewedAt?: string;
}

/** A screenshot as it came from the camera, with where it lies: stored before the next one is taken (DESIGN rule 5). */
export interface Tile {
  captureId: string;
  index: number;
  png: Blob;
  /** The page as it stood for this tile, CSS pixels of the window. */
  target?: Rect;
  clear: { top: number; bottom: number };
  viewport: { width: number; height: number; scale: number };
  accountAreas: Rect[];
  moving: Rect[];
}

/** What is left of something destroyed: what, when, why, and its digest where it had one (DESIGN rule 5). */
export interface Tombstone {
  id: string;
  what: 'draft' | 'capture';
  at: string;
  why: 'discarded' | 'draft-expired';
  digest?: string;
}
