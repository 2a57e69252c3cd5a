// A capture as it is kept here: while it is a draft with everything needed to review it, afterwards with its sealed record.
import type { ErrorCode } from '@/utils/errors';
import type { Alteration, CaptureRecord, Mask, Mode, Resumption, Safeguarding, Supplied, TileRecord } from './capture-record';
import type { Counts, IncompleteReason } from './completeness';
import type { ViewingAnswer } from './permission-to-view';
import type { NameKind } from './find-names';
import type { Audience, Locator, PlatformId, Post } from './post';
import type { Rect } from './rect';
import type { RenditionTree } from './rendition-tree';
import type { Seal } from './seal';
import type { ThreadGround, ThreadItem } from './thread-item';
import type { Unread } from './unread';

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
  /** On WhatsApp: how the person comes to see the chat, asked before the capture. */
  viewing?: ViewingAnswer;
  /** Finds of the leak check that the person has decided to leave as they are, by their ids. */
  kept?: string[];
}

/** The readings that a person has corrected, as the page gave them, so that a correction can be taken back. */
export type AsRead = Partial<Pick<Post, CorrectableRead>> & { audience?: Audience };

/** The readings of a post that a person may correct. */
export type CorrectableRead =
  | 'kind'
  | 'author'
  | 'handle'
  | 'profile'
  | 'postedAt'
  | 'text'
  | 'edited'
  | 'translated'
  | 'cut'
  | OptionalRead;

/** Those that not every post has. */
export type OptionalRead = 'authorId' | 'groupSize' | 'reach' | 'parent' | 'pictures' | 'seenWith';

/** A name of the viewer's own contact list and the neutral label that stands for it. */
export interface ShownName {
  label: string;
  name: string;
  shown?: true;
}

/** A name of the viewer's, or of their contact list, as it is painted. */
export interface NamedBox {
  kind: NameKind;
  name: string;
  rect: Rect;
}

/** What a post is to be redrawn from, and the reasons why the picture will not be the whole of it; kept only until it is drawn. */
export interface PendingRendition {
  tree: RenditionTree;
  /** What could tell whose account it is, CSS pixels from the post's corner; for the leak check, and no part of the tree. */
  named: NamedBox[];
  ownWords: Rect[];
  reasons: IncompleteReason[];
}

/** How a capture began. */
export interface Begun {
  /** Finds the chosen post in the page again. */
  key: string;
  /** What it said when it was read, whatever a person has corrected since. */
  says: string;
  /** Why the post is not whole, as the page said when it was read. */
  reasons: IncompleteReason[];
}

/** Everything a draft holds; all of it stays on this device until it is sealed. */
export interface Draft {
  /** Absent for what Tyst captures with its camera. */
  kind?: 'supplied' | 'log-only';
  /** Of what somebody gave to the school. */
  supplied?: Supplied;
  platform: PlatformId;
  mode: Mode;
  locator: Locator;
  audience: Audience;
  capturedAt: CaptureRecord['capturedAt'];
  post: Post;
  /** Where nothing was found on a page of a known site: what was tried. Local: of this the record keeps the names of the ways only. */
  unread?: Unread;
  /** Digest of the source text in the bytes table; absent where nothing could be read. */
  source?: string;
  alterations: Alteration[];
  reasons: IncompleteReason[];
  /** Of a post or thread: what an interrupted capture needs to go on; local, as is everything that follows from it but `resumed`. */
  begun?: Begun;
  /** When the capture went on after it had been cut short. */
  resumed?: Resumption[];
  /** How many posts the picture shows. */
  seen: number;
  /** Of a thread: what became of its items, once the tiles were put together. */
  counts?: Counts;
  /** Of a thread, in the order of the page, once the tiles were put together. */
  items?: ThreadItem[];
  threadGround?: ThreadGround;
  browser: string;
  /** Where a screenshot was refused and the post is not redrawn yet. */
  rendition?: PendingRendition;
  /** Absent where the picture is made of screenshots. */
  method?: 'rendition';
  /** Absent until the tiles were put together. */
  picture?: DraftPicture;
  masks: DraftMask[];
  viewer: { known: boolean; names: string[]; handles?: string[]; mentioned: boolean };
  /** Names of the viewer's contact list that neutral labels stand for; `shown` where the review put the name back. */
  shownNames: ShownName[];
  /** Where the picture shows a name that could tell who reported it, masked or not, in picture pixels. */
  named?: NamedBox[];
  /** Whether the picture shows words of the viewer's own in a chat, which are masked. */
  ownWords?: boolean;
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
  /** ISO 8601: since when it is unviewable, having been captured by mistake; its pictures lie among the withheld bytes only. */
  withheldAt?: string;
  /** ISO 8601: since when its picture and source text are gone from here, its receipt having been confirmed. */
  clearedAt?: string;
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
  /** Names that could tell who reported it, where they are painted. Local only. */
  named?: NamedBox[];
  /** The viewer's own words in a chat. Local only. */
  ownWords?: Rect[];
  moving: Rect[];
  /** Where the page stood before the capture scrolled it, and where for this tile: for the record of a capture that ends without a word. */
  scroll?: { before: number; at: number };
  /** Why the thing is not whole, as far as this tile tells. */
  reasons?: IncompleteReason[];
  /** Of a thread: what this tile shows of it. */
  thread?: TileThread;
}

/** What a tile shows of a thread. */
export interface TileThread {
  /** Every item painted for this tile, in order, with where it lay in the window (CSS pixels). */
  items: { key: string; rect: Rect }[];
  /** Keys of rows that are not recorded, being the viewer's own; local only. */
  unrecorded: string[];
  /** Those that this tile is the first to show, as they were read. */
  read: ReadItem[];
  /** The thread's row (CSS pixels) from which on this tile stands in for what earlier ones show: something changed there. */
  cut?: number;
  /** The viewer's names as far as the page told them for this tile; local only. */
  viewerNames: string[];
  /** Places where the site folds items away: the item above, and how many it says. */
  folds: { after: string; count: number }[];
  /** Why the thread is not whole, as far as its rows told down to this tile. */
  reasons?: IncompleteReason[];
}

/** An item as it was read, before it is known how much of it the picture shows. */
export interface ReadItem extends Omit<ThreadItem, 'state' | 'rect'> {
  key: string;
  cut: boolean;
  /** Names of the viewer's contact list behind the labels in it. */
  shownNames: ShownName[];
  /** Whether its words name the viewer; local only. */
  mentioned: boolean;
}

/** What is left of something destroyed: what, when, why, and its digest where it had one (DESIGN rule 5). */
export interface Tombstone {
  id: string;
  what: 'draft' | 'capture' | 'picture' | 'case';
  at: string;
  why: 'discarded' | 'draft-expired' | 'captured-by-mistake' | 'receipt-confirmed' | 'purged';
  digest?: string;
  /** Of a case that was purged. */
  code?: string;
}
