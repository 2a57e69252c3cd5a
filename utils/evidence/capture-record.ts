// The capture record: what is digested, sealed and exported, and never changes again (DESIGN §5).
import * as v from 'valibot';
import { CompletenessSchema } from './completeness';
import { PermissionSchema } from './permission-to-view';
import { AUDIENCES, LocatorSchema, OffsetSchema, PLATFORMS, PostSchema, UtcSchema } from './post';
import { RectSchema } from './rect';
import { MOST_ITEMS, THREAD_GROUNDS, ThreadItemSchema } from './thread-item';

const RECORD_FORMAT = 1;

export const Sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
export const IdSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
const Whole = v.pipe(v.number(), v.integer(), v.minValue(0));

export const MODES = ['visible', 'post', 'thread', 'page'] as const;
export type Mode = (typeof MODES)[number];

/** A destroyed area of the picture, in picture pixels; nothing more about it ever leaves the device (DESIGN rule 1). */
const MaskSchema = v.strictObject({ rect: RectSchema, reason: v.picklist(['account area', 'by hand']) });
export type Mask = v.InferOutput<typeof MaskSchema>;

/** One screenshot's share of the picture: rows `y … y+height`, of which the first `overlap` were also in the tile before. */
const TileSchema = v.strictObject({
  y: Whole,
  height: Whole,
  overlap: Whole,
  matched: v.boolean(),
  /** Areas that moved by themselves between two tiles (a video, "2 m ago"), in picture pixels. */
  moving: v.pipe(v.array(RectSchema), v.maxLength(200)),
});
export type TileRecord = v.InferOutput<typeof TileSchema>;

const PictureSchema = v.strictObject({
  sha256: Sha256Schema,
  width: Whole,
  height: Whole,
  /** Device pixels per CSS pixel. */
  scale: v.pipe(v.number(), v.finite(), v.minValue(0.1)),
  /** `supplied`: somebody gave it to the school; it is neither a screenshot of Tyst's nor redrawn by it. */
  method: v.picklist(['screenshot', 'rendition', 'supplied']),
  tiles: v.pipe(v.array(TileSchema), v.maxLength(500)),
  masks: v.pipe(v.array(MaskSchema), v.maxLength(2_000)),
});
export type PictureRecord = v.InferOutput<typeof PictureSchema>;

/** What the capture did to the page: scrolling, in CSS pixels, put back afterwards (DESIGN rule 2). */
export const AlterationSchema = v.strictObject({
  kind: v.literal('scrolled'),
  before: v.number(),
  visited: v.pipe(v.array(v.number()), v.maxLength(500)),
  /** Absent where the capture ended before anybody saw the page put back. */
  after: v.optional(v.number()),
  /** How many things the page itself loaded meanwhile, as the browser lists them; none of them was asked for by Tyst. */
  requests: v.optional(Whole),
});
export type Alteration = v.InferOutput<typeof AlterationSchema>;

const CapturedAtSchema = v.strictObject({ utc: UtcSchema, offset: OffsetSchema, clock: v.literal('device') });

/** A capture that was cut short went on: when, and after how many screenshots. */
const ResumptionSchema = v.strictObject({ at: CapturedAtSchema, after: Whole });
export type Resumption = v.InferOutput<typeof ResumptionSchema>;

/** The answer to "might a child have been harmed, or be harmed?" (PRACTICE 3). */
const SAFEGUARDING = ['yes', 'not-sure', 'no'] as const;
export type Safeguarding = (typeof SAFEGUARDING)[number];

/** What kind of person gave evidence to the school: a role, never a name (PRACTICE 7). */
export const GIVERS = ['parent', 'pupil', 'staff', 'governor', 'public', 'not-said'] as const;
export type Giver = (typeof GIVERS)[number];

/** How it came to the school. `told`: nothing but words. */
export const GIVEN_HOW = ['phone-picture', 'email', 'paper', 'stick', 'other-way', 'told'] as const;
export type GivenHow = (typeof GIVEN_HOW)[number];

/** Where evidence that Tyst did not capture came from. `on` is the day it was given, `YYYY-MM-DD`. */
const SuppliedSchema = v.strictObject({
  by: v.picklist(GIVERS),
  how: v.picklist(GIVEN_HOW),
  on: v.optional(v.pipe(v.string(), v.isoDate())),
});
export type Supplied = v.InferOutput<typeof SuppliedSchema>;

/**
 * `picture`: captured by Tyst. `supplied`: given to the school by somebody, with a picture or in words only; then `supplied`
 * says by whom and how, and `capturedAt` is when it was added. `log-only`: recorded without a picture on purpose: no picture,
 * no source, no word of the post (DESIGN rule 6).
 */
export const KINDS = ['picture', 'supplied', 'log-only'] as const;

export const CaptureRecordSchema = v.strictObject({
  format: v.literal(RECORD_FORMAT),
  id: IdSchema,
  kind: v.picklist(KINDS),
  supplied: v.optional(SuppliedSchema),
  platform: v.picklist(PLATFORMS),
  mode: v.picklist(MODES),
  locator: LocatorSchema,
  audience: v.picklist(AUDIENCES),
  /** Present where a person corrected the audience. */
  audienceSource: v.optional(v.literal('typed')),
  /** When it began. */
  capturedAt: CapturedAtSchema,
  resumed: v.optional(v.pipe(v.array(ResumptionSchema), v.maxLength(100))),
  post: PostSchema,
  picture: v.optional(PictureSchema),
  source: v.optional(v.strictObject({ sha256: Sha256Schema })),
  completeness: CompletenessSchema,
  /** Of a thread, in the order of the page. */
  items: v.optional(v.pipe(v.array(ThreadItemSchema), v.maxLength(MOST_ITEMS))),
  /** Why more than one post was needed. */
  threadGround: v.optional(v.picklist(THREAD_GROUNDS)),
  alterations: v.pipe(v.array(AlterationSchema), v.maxLength(100)),
  categories: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/))), v.maxLength(60)),
  safeguarding: v.picklist(SAFEGUARDING),
  concern: v.pipe(v.string(), v.maxLength(2_000)),
  permissionToView: v.optional(PermissionSchema),
  reporter: v.literal('anonymous'),
  tool: v.strictObject({
    name: v.literal('Tyst'),
    version: v.pipe(v.string(), v.maxLength(40)),
    browser: v.pipe(v.string(), v.maxLength(60)),
  }),
});
export type CaptureRecord = v.InferOutput<typeof CaptureRecordSchema>;
