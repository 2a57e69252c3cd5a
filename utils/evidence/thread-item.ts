// One post, comment or message of a captured thread: who, when, what, and where it lies in the picture.
import * as v from 'valibot';
import { LocatorSchema, PostedAtSchema, PostKindSchema, ShortText } from './post';
import { readSchema } from './read';
import { RectSchema } from './rect';

/** The most items that one record lists; a thread that has more says so by its counts. */
export const MOST_ITEMS = 500;
/** UTF-16 units of one item's words: 500 such items, read and raw, still make a record that a verifier reads (16 MiB). */
export const LONGEST_ITEM_TEXT = 4_000;

/** `cut`: by the site, by the end of the picture, or by the longest text of an item. */
const ITEM_STATES = ['whole', 'cut', 'not-loaded'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

export const ThreadItemSchema = v.strictObject({
  kind: readSchema(PostKindSchema),
  author: readSchema(ShortText),
  postedAt: readSchema(PostedAtSchema),
  text: readSchema(v.pipe(v.string(), v.maxLength(LONGEST_ITEM_TEXT))),
  locator: LocatorSchema,
  state: v.picklist(ITEM_STATES),
  /** Where it lies, in picture pixels; absent where the picture does not show it. */
  rect: v.optional(RectSchema),
});
export type ThreadItem = v.InferOutput<typeof ThreadItemSchema>;

/** Why more than the one post was needed (PRACTICE 8). */
export const THREAD_GROUNDS = ['context', 'several-people', 'goes-on', 'asked-for'] as const;
export type ThreadGround = (typeof THREAD_GROUNDS)[number];
