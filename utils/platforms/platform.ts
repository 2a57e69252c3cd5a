// The one interface behind which every site stands, and the shapes that leave the page: JSON only, no pixels, no live nodes.
import type { NamedBox } from '@/utils/evidence/capture-entry';
import type { IncompleteReason } from '@/utils/evidence/completeness';
import type { Audience, Locator, PlatformId, Post, PostKind } from '@/utils/evidence/post';
import type { Rect } from '@/utils/evidence/rect';
import type { Unread } from '@/utils/evidence/unread';

/** The page as an adapter sees it. Adapters read; they never change it, focus anything in it or ask the network (DESIGN rule 2). */
export interface Page {
  url: URL;
  document: Document;
  /** The device clock at the time of reading, for "Today" and "Yesterday". */
  now: Date;
}

/** Whose account the page is open in, as far as the page tells. Stays on this device; never stored in a record. */
export interface Viewer {
  /** False when the page did not tell: then nothing may claim that the account is covered. */
  known: boolean;
  names: string[];
  /** Handles and profile paths, without `@` and `/`. */
  handles: string[];
  /** Slugs, numbers and ids that an address may not hold, for they may be the viewer's; no post is taken for theirs because of them. */
  unwritten?: string[];
}

/** One post, comment or message found in the page, before anything of it is read in full. */
export interface Candidate {
  /** Finds the same post again after a scroll: a platform id where there is one, else its place among the candidates. Never a node. */
  key: string;
  kind: PostKind;
  root: Element;
  /** The elements whose boxes together are the post itself, without the comments that hang under it or a composer. */
  frame: Element[];
  /** Whether the page's address names this very post. */
  permalinked: boolean;
  /** Whether it is an advertisement: it can be chosen, but is never the one chosen already. */
  advert?: boolean;
  /** Whether its author only has the viewer's name: it can be chosen, but is never the one chosen already. */
  namesake?: boolean;
}

/** Everything read of one post. */
export interface PostReading {
  post: Post;
  locator: Locator;
  audience: Audience;
  /** The post's own markup reduced to the allowlist (see source-text.ts), as text. */
  source: string;
  /** Reasons that the page itself gives why the post is not shown whole: cut text, collapsed comments, a video … */
  reasons: IncompleteReason[];
  /** Names that the viewer's own contact list gave to people, replaced by neutral labels in `post` and `locator`. Local only. */
  shownNames: { label: string; name: string }[];
  /** Where words of other people name the viewer. Local only, never masked by itself (DESIGN rule 1). */
  viewerMentioned: boolean;
}

/** A row of a thread: somebody's post, comment or message, or what stands between them. */
export interface ThreadRow {
  /** As a candidate's; rows of the viewer's own have one too, for the other rows' places are told by it. */
  key: string;
  root: Element;
  /** Present where the row is to be recorded: not the viewer's own, no advert. */
  candidate?: Candidate;
}

/** What a page shows of a thread at one look. */
export interface ThreadLook {
  /** Painted rows in document order, from the first one asked for on. Never empty. */
  rows: ThreadRow[];
  /** Holds the rows, and whatever stands between them; what is painted over it from outside are bars. */
  list: Element;
  /** The thread's left edge and width, CSS pixels of the window. */
  column: { x: number; width: number };
  /** What stands among the rows and is no part of the thread: adverts, suggestions. Masked whole. */
  apart: Element[];
  /** Buttons behind which the site folds items away, and how many it says. */
  folds: { root: Element; count: number }[];
  /** Signs that more is on its way: spinners, placeholders. */
  loading: Element[];
  /** The first thing after the thread that is none of it; absent while more may follow. */
  end?: Element;
}

/** How far back a chat reaches, as far as it is mounted. */
export interface ChatReach {
  /** Stands in the chat's scroller. */
  inside: Element;
  /** Messages of others in order, each with its day (`YYYY-MM-DD`). */
  days: { key: string; day: string }[];
  /** Whether the chat's beginning is mounted. */
  begins: boolean;
}

/** The same, as the workflow is told, with where the chat's scroller stands; CSS pixels. */
export interface ChatPlace extends Omit<ChatReach, 'inside'> {
  above: number;
  below: number;
  height: number;
}

/** What the whole page shows beside posts of others. */
export interface WholePage extends Pick<ThreadLook, 'folds' | 'loading'> {
  /** Keys of candidates that are the viewer's own. */
  own: string[];
}

export interface Platform {
  id: PlatformId;
  /** Whether this adapter is for the address (host only). */
  matches(url: URL): boolean;
  /** The address rebuilt from a whitelist; dropped parameters by name. The viewer's own handle never stands in it. */
  locate(url: URL, viewer: Viewer): Locator;
  viewer(page: Page): Viewer;
  /** Painted posts, in document order; of a post drawn twice (card and dialog) only the one in front. */
  candidates(page: Page): Candidate[];
  read(page: Page, candidate: Candidate, viewer: Viewer): PostReading;
  /** Elements whose whole boxes tell whose account this is, or show other matters: navigation, composers, own rows, side columns, other chats. */
  accountAreas(page: Page, viewer: Viewer): Element[];
  /**
   * Where a site shows what the viewer alone sees or has done, empty or not (CSS pixels of the window): a mask that lay there only
   * when there is something would tell that there is, and one as wide as a name how long the name is.
   */
  accountPlaces?(page: Page, viewer: Viewer): Rect[];
  /** Why the page has no candidates; undefined where posts were found, and on sites without an adapter of their own. */
  unread?(page: Page): Unread | undefined;
  /** In a chat: the viewer's own messages, and quotes of them; account areas whose very absence tells the author whose they are. */
  ownWords?(page: Page): Element[];
  /** Names that the viewer's own contact list gives to people on this page. */
  contactNames?(page: Page): string[];
  /**
   * The post with this key and what hangs under it (on WhatsApp: the chat from that message on), as far as it is painted. Once
   * the post itself has been scrolled out of the document, `known` (the keys of rows seen last) tells where the thread goes on.
   * Undefined where nothing can hang under the post, or nothing known is left.
   */
  thread?(page: Page, key: string, known: readonly string[]): ThreadLook | undefined;
  /** In a chat: which days are mounted. Undefined while none is open. */
  chatReach?(page: Page): ChatReach | undefined;
  /** What a capture of the whole page must know beside its posts. */
  wholePage?(page: Page, viewer: Viewer): WholePage;
  /** Where the school's watch words may be looked for; absent where they never are. */
  watch?: WatchRules;
}

/** Never in a private group, in messages or in what the viewer types. */
export interface WatchRules {
  /** Whether words may be looked for on this page at all. Asked again wherever the page goes. */
  mayRead(page: Page): boolean;
  /** Whether a post that mentions a word may be offered for capture. */
  mayOffer(page: Page, candidate: Candidate): boolean;
  /** Selector of the parts that are not read: navigation, chats, fields. */
  apart: string;
}

/** What the popup is told of one post. */
export interface PostSummary {
  key: string;
  kind: PostKind;
  /** Empty when unknown. On WhatsApp the name as shown: the popup is the viewer's own screen. */
  author: string;
  /** The first words, at most 120 characters. */
  words: string;
  postedAt: Post['postedAt'];
  /** Rebuilt from the whitelist, neutral on WhatsApp: what a flag keeps. */
  locator: Locator;
  audience: Audience;
  groupSize: string;
  /** In CSS pixels of the window, before any scrolling; may lie outside the window. */
  rect: Rect;
  permalinked: boolean;
  /** Paid for: never chosen by itself. */
  advert: boolean;
  /** By somebody of the viewer's name, or by the viewer: never chosen by itself. */
  namesake?: boolean;
  /** The share of the window's area that the post takes, 0 … 1. */
  visible: number;
  /** Whether taking it whole means scrolling: it does not stand uncovered in the window as it is. */
  scrolls: boolean;
  /** Whether more than the post can be taken: what hangs under it. */
  thread: boolean;
  /** Whether the browser says the pointer rests on it (only a hint: PLATFORMS §4). */
  hovered: boolean;
}

export interface PageReading {
  platform: PlatformId;
  locator: Locator;
  viewport: Viewport;
  viewer: Viewer;
  posts: PostSummary[];
  /** The post chosen already: the permalinked, else the most visible; absent when there is none. */
  chosen?: string;
  /** On a page of a known site on which nothing was found: what was tried. */
  unread?: Unread;
}

/** What a capture begins with: what is read of the page while its first picture is taken. */
export interface CaptureReading {
  platform: PlatformId;
  /** Of the page; the post's own stands in `post`. */
  locator: Locator;
  viewer: Viewer;
  /** How many posts the window shows, wholly or in part. */
  inWindow: number;
  unread?: Unread;
  /** Everything read of the chosen post; absent where nothing was chosen. */
  post?: PostReading;
}

/** The window as the page sees it, in CSS pixels. */
export interface Viewport {
  width: number;
  height: number;
  /** devicePixelRatio. */
  scale: number;
}

/** One look at the page while it is captured. All rectangles in CSS pixels of the window. */
export interface Frame {
  /** Changes whenever the page goes elsewhere: the address without its fragment, hashed; the address itself is not kept. */
  place: string;
  viewport: Viewport;
  shown: boolean;
  /** The post's box; absent in `visible` mode. */
  target?: Rect;
  /** The rows that no sticky bar covers, over the post's columns. */
  clear: { top: number; bottom: number };
  accountAreas: Rect[];
  /** Boxes that may change by themselves: video, canvas, moving pictures, relative times. */
  moving: Rect[];
  /** Whether something that is not the post lies over its uncovered part. */
  covered: boolean;
  /** Whether a picture inside the post has not loaded. */
  pictureMissing: boolean;
  /** Names that could tell who reported it, where they are painted. Local only, for the leak check. */
  named?: NamedBox[];
  /** The viewer's own words in a chat. Local only. */
  ownWords?: Rect[];
  /** Scroll offset of the post's scroller, CSS pixels. */
  scrollTop: number;
  /**
   * Rises with every change in what is pictured, also with one that is taken back before the next look. Absent in a thread, whose rows come
   * and go: there each is read before and after its picture.
   */
  changes?: number;
}

/** One look at a thread while it is captured. */
export interface ThreadFrame extends Frame {
  /** The thread's column, from its first row in the page (or in reach) to its last. */
  target: Rect;
  /** Every painted row, in order. */
  rows: { key: string; rect: Rect; item: boolean }[];
  /** `after`: the key of the row above it. */
  folds: { after: string; count: number }[];
  /** Whether a part of an item stands beside the thread's column, as the photo of a viewer does, and so in no part of its picture. */
  beside?: boolean;
  /** Whether something in the window's part of the thread is still loading. */
  loading: boolean;
  /** Whether the box's lower edge is where the thread ends, as far as the page tells. */
  ends: boolean;
  /** How far the scroller can still go down, CSS pixels. */
  below: number;
  /** What this look tells of the viewer's names: a list shows their own rows only here and there. Local only. */
  viewerNames: string[];
}

/** An item of a thread as read from the page; `key` is local. */
export interface ThreadReading extends Pick<PostReading, 'locator' | 'shownNames' | 'reasons' | 'viewerMentioned'> {
  key: string;
  post: Pick<Post, 'kind' | 'author' | 'postedAt' | 'text' | 'cut'>;
}
