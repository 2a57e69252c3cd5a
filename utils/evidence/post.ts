// What is read of one post, comment or message; every value carries its source.
import * as v from 'valibot';
import { readSchema } from './read';

export const PLATFORMS = ['facebook', 'x', 'whatsapp', 'other'] as const;
export type PlatformId = (typeof PLATFORMS)[number];

/** Who could see the thing (DESIGN rule 1). */
export const AUDIENCES = ['public', 'group', 'friends', 'direct', 'unknown'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const PostKindSchema = v.picklist(['post', 'comment', 'reply', 'message']);
export type PostKind = v.InferOutput<typeof PostKindSchema>;

const LEAP_YEAR = String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)`;
const DAY = String.raw`(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|${LEAP_YEAR}-02-29)`;
const CLOCK = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}`;

/** ISO 8601 with milliseconds and `Z`: an instant that there is. A month 13 no page could show, and none that tries would open again. */
export const UtcSchema = v.pipe(v.string(), v.regex(new RegExp(`^${DAY}T${CLOCK}Z$`)));
/** `+01:00`, `-05:30`; UTC is `+00:00`. */
export const OffsetSchema = v.pipe(v.string(), v.regex(/^[+-]\d\d:\d\d$/));

/** A name, a handle, an address: short text of a page. */
export const ShortText = v.pipe(v.string(), v.maxLength(2_000));
/** The words of a post. */
export const LongText = v.pipe(v.string(), v.maxLength(200_000));

/**
 * When something was posted. `utc` is present only when it could be settled; `precision` says how finely. `shown` is the
 * text of the page, as shown at capture time. `offset` is the device's offset used to read a local time.
 */
export const PostedAtSchema = v.strictObject({
  utc: v.optional(UtcSchema),
  precision: v.picklist(['millisecond', 'second', 'minute', 'day', 'relative', 'unknown']),
  shown: ShortText,
  offset: v.optional(OffsetSchema),
  /** Whether the decoded or machine-readable time and the shown text agree, where both could be compared. */
  agrees: v.optional(v.boolean()),
});
export type PostedAt = v.InferOutput<typeof PostedAtSchema>;

/** Reactions as the page showed them, in its own words: `{ "likes": "1.2K" }`. */
const ReachSchema = v.record(v.pipe(v.string(), v.maxLength(40)), v.pipe(v.string(), v.maxLength(60)));
export type Reach = v.InferOutput<typeof ReachSchema>;

const PictureNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000));

/**
 * Which of a post's pictures the page shows, by their numbers from 1, and how many there are where the page tells. `open`: the one
 * that stands by itself beside the post, in a viewer.
 */
const PicturesSchema = v.strictObject({
  shown: v.pipe(v.array(PictureNumber), v.maxLength(100)),
  of: v.optional(PictureNumber),
  open: v.optional(PictureNumber),
});
export type Pictures = v.InferOutput<typeof PicturesSchema>;

/** What kind of account the page was seen with (PRACTICE 23); never whose. */
export const SEEN_WITH = ['own', 'school', 'signed-out'] as const;
export type SeenWith = (typeof SEEN_WITH)[number];

export const PostSchema = v.strictObject({
  kind: readSchema(PostKindSchema),
  author: readSchema(ShortText),
  handle: readSchema(ShortText),
  /** Address of the author's profile, canonical. */
  profile: readSchema(ShortText),
  postedAt: readSchema(PostedAtSchema),
  text: readSchema(LongText),
  edited: readSchema(v.boolean()),
  translated: readSchema(v.boolean()),
  cut: readSchema(v.boolean()),
  reach: v.optional(readSchema(ReachSchema)),
  /** Canonical address, or on WhatsApp a description, of what this answers. */
  parent: v.optional(readSchema(ShortText)),
  /** The site's own lasting number of the author's account; absent where a site has none. */
  authorId: v.optional(readSchema(ShortText)),
  /** How many are in the group or chat, as shown; absent where it is in none. */
  groupSize: v.optional(readSchema(ShortText)),
  /** Absent for a post with one picture or none. */
  pictures: v.optional(readSchema(PicturesSchema)),
  seenWith: v.optional(readSchema(v.picklist(SEEN_WITH))),
});
export type Post = v.InferOutput<typeof PostSchema>;

/** Where the thing is (DESIGN §2). `droppedParameters` are names only, sorted, never values. */
export const LocatorSchema = v.strictObject({
  url: ShortText,
  permalink: v.optional(ShortText),
  platformId: v.optional(ShortText),
  chatTitle: v.optional(ShortText),
  droppedParameters: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(200)),
});
export type Locator = v.InferOutput<typeof LocatorSchema>;
