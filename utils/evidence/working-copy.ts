// A working copy: a picture made later from a sealed one for one recipient, with areas burnt out, bound to its original by digest.
import * as v from 'valibot';
import { canonicalBytes } from './canonical-json';
import { type CaptureRecord, IdSchema, Sha256Schema } from './capture-record';
import { UtcSchema } from './post';
import { type Rect, contains } from './rect';

export const WORKING_COPY_FORMAT = 1;

/** Why an area was covered. `by-hand` stands for none of the others and says why in words. */
export const AREA_REASONS = [
  'another-person',
  'child',
  'contact-details',
  'reporter',
  'author',
  'not-this-matter',
  'by-hand',
] as const;
export type AreaReason = (typeof AREA_REASONS)[number];

/** UTF-16 units; the words of an area go out with the copy. */
export const LONGEST_AREA_WORDS = 200;
export const LONGEST_PURPOSE = 200;

/** Without white space around them. */
const Words = v.pipe(v.string(), v.regex(/^\S(?:[^]*\S)?$/), v.maxLength(LONGEST_AREA_WORDS));

/** Whole pixels of the picture. */
const AreaRect = v.strictObject({
  x: v.pipe(v.number(), v.integer()),
  y: v.pipe(v.number(), v.integer()),
  width: v.pipe(v.number(), v.integer(), v.minValue(1)),
  height: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** An area of the picture that the copy does not show. */
const CopyAreaSchema = v.union([
  v.strictObject({ rect: AreaRect, reason: v.picklist(AREA_REASONS.filter((reason) => reason !== 'by-hand')) }),
  v.strictObject({ rect: AreaRect, reason: v.literal('by-hand'), words: Words }),
]);
export type CopyArea = v.InferOutput<typeof CopyAreaSchema>;

const Pixels = v.pipe(v.number(), v.integer(), v.minValue(1));

/** What goes out beside a working copy, as `working-copy.json` in its canonical form. */
export const WorkingCopyFileSchema = v.strictObject({
  format: v.literal(WORKING_COPY_FORMAT),
  kind: v.literal('tyst-working-copy'),
  id: IdSchema,
  /** The sealed original: the capture, the digest of its record, and the SHA-256 of its picture. */
  of: v.strictObject({ captureId: IdSchema, record: Sha256Schema, picture: Sha256Schema }),
  areas: v.pipe(v.array(CopyAreaSchema), v.maxLength(2_000)),
  /** By the clock of the computer that it was made on. */
  made: v.strictObject({ at: UtcSchema, clock: v.literal('device') }),
  /** Of the copy's own PNG. */
  sha256: Sha256Schema,
  width: Pixels,
  height: Pixels,
});
export type WorkingCopyFile = v.InferOutput<typeof WorkingCopyFileSchema>;

/**
 * Who must stay anonymous in an enclosure: `reporter` told the school; `login` is the account that the picture was seen with;
 * the author's three are the account holder's; `others` are further people of a thread (PRACTICE 21, 22).
 */
export const SUBJECTS = ['reporter', 'login', 'author-name', 'author-account', 'author-picture', 'others'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** A working copy as the casebook keeps it; only its `file` part ever goes out. */
export interface WorkingCopy {
  file: WorkingCopyFile;
  /** Of the matter. */
  caseId: string;
  /** What it is for, in the words of whoever made it. */
  purpose: string;
  /** Whom its maker looked for in the finished picture, and did not find. */
  confirmed: Subject[];
  /** The copy that it was made anew from. */
  from?: string;
  /** Its PNG in the vault; gone with the pixels. */
  png?: string;
  /** What is left of a copy that was removed (DESIGN rule 5). */
  removed?: { at: string; why: CopyRemoval | 'captured-by-mistake' };
}

/** An area while a copy is being made: its reason may still be open. */
export interface OpenArea {
  id: string;
  rect: Rect;
  reason?: AreaReason;
  words: string;
}

/** A copy that is being made; it outlives the page and the lock. */
export interface UnfinishedCopy {
  caseId: string;
  captureId: string;
  areas: OpenArea[];
  purpose: string;
  /** The copy that it is made anew from. */
  from?: string;
}

/** Why a copy was removed. */
export const COPY_REMOVALS = ['shows-too-much', 'not-needed'] as const;
export type CopyRemoval = (typeof COPY_REMOVALS)[number];

/** The bytes of `working-copy.json`. */
export function workingCopyBytes(file: WorkingCopyFile): Uint8Array<ArrayBuffer> {
  return canonicalBytes(file);
}

const COPY_MISMATCHES = ['original', 'record', 'sealed-picture', 'size', 'picture', 'area'] as const;
/** What of a working copy does not fit the capture that it names. */
export type CopyMismatch = (typeof COPY_MISMATCHES)[number];

/**
 * Holds a working copy against its sealed original and its own PNG; empty when they fit. That the rest of the picture is the
 * original's is not asked here: it needs the pixels of both. `record` is the digest in the capture's seal.
 */
export function copyMismatches(
  { of, sha256, width, height, areas }: WorkingCopyFile,
  sealed: {
    captureId: string;
    record: string;
    picture: Pick<NonNullable<CaptureRecord['picture']>, 'sha256' | 'width' | 'height'> | undefined;
  },
  png: { sha256: string },
): CopyMismatch[] {
  const { picture } = sealed;
  const wrong: Record<CopyMismatch, boolean> = {
    original: of.captureId !== sealed.captureId,
    record: of.record !== sealed.record,
    'sealed-picture': of.picture !== picture?.sha256,
    size: picture !== undefined && (picture.width !== width || picture.height !== height),
    picture: sha256 !== png.sha256,
    area: areas.some(({ rect }) => !contains({ x: 0, y: 0, width, height }, rect)),
  };
  return COPY_MISMATCHES.filter((mismatch) => wrong[mismatch]);
}
