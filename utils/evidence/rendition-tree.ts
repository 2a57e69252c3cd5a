// What a post is redrawn from where screenshots are refused: a flat list of painted pieces, checked before anything is drawn.
import * as v from 'valibot';

/** Longest side, CSS pixels: what lies beyond is not drawn, and the tree says so. */
export const MOST_WIDTH = 4_000;
export const MOST_HEIGHT = 12_000;
export const MOST_PIECES = 4_000;
/** Of one line, and of the whole post, in UTF-16 units. */
export const MOST_LINE = 2_000;
export const MOST_WORDS = 60_000;
export const MOST_LABEL = 300;
export const MOST_AREAS = 500;

/** CSS pixels from the post's own corner; a piece may begin outside the post. */
const Place = v.pipe(v.number(), v.finite(), v.minValue(-50_000), v.maxValue(50_000));
const Size = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(50_000));
const BoxSchema = v.strictObject({ x: Place, y: Place, width: Size, height: Size });

/** sRGB, `#rrggbbaa`: html2canvas 1.4.1 throws on every colour function of CSS Color 4 (CAPTURE §5). */
const ColourSchema = v.pipe(v.string(), v.regex(/^#[0-9a-f]{8}$/));
/** Family names only: nothing of the page's own can be loaded by it. */
const FamilySchema = v.pipe(v.string(), v.maxLength(300), v.regex(/^[\p{L}\p{N} ,'"._-]+$/u));

/** `clip` is the part that is painted; absent where all of it is. */
const painted = { box: BoxSchema, clip: v.optional(BoxSchema) };

/** A coloured box. The widths of its border go clockwise from the top. */
const SurfaceSchema = v.strictObject({
  kind: v.literal('surface'),
  ...painted,
  fill: v.optional(ColourSchema),
  border: v.optional(v.strictObject({ widths: v.strictTuple([Size, Size, Size, Size]), colour: ColourSchema })),
  radius: Size,
});

/** One line of words, or as much of it as is set in one way. */
const WordsSchema = v.strictObject({
  kind: v.literal('words'),
  ...painted,
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_LINE)),
  font: v.strictObject({
    family: FamilySchema,
    size: v.pipe(v.number(), v.minValue(0.1), v.maxValue(2_000)),
    weight: v.pipe(v.number(), v.minValue(1), v.maxValue(1_000)),
    italic: v.boolean(),
  }),
  colour: ColourSchema,
  line: v.picklist(['none', 'underline', 'line-through']),
  rightToLeft: v.boolean(),
});

/** Where a picture is: its pixels are the site's and are not asked for; `label` is its alternative text. */
const MediaSchema = v.strictObject({
  kind: v.literal('media'),
  ...painted,
  what: v.picklist(['picture', 'video', 'drawing', 'frame']),
  label: v.pipe(v.string(), v.maxLength(MOST_LABEL)),
  radius: Size,
});

const PieceSchema = v.variant('kind', [SurfaceSchema, WordsSchema, MediaSchema]);

export const RenditionTreeSchema = v.strictObject({
  /** Of the post, CSS pixels. */
  width: v.pipe(v.number(), v.minValue(1), v.maxValue(MOST_WIDTH)),
  height: v.pipe(v.number(), v.minValue(1), v.maxValue(MOST_HEIGHT)),
  /** What shows through where the post paints nothing. */
  backdrop: ColourSchema,
  /** In the order of painting. */
  pieces: v.pipe(
    v.array(PieceSchema),
    v.maxLength(MOST_PIECES),
    v.check((pieces) => wordsIn(pieces) <= MOST_WORDS, 'too many words'),
  ),
  /** Nothing of them is in the pieces; they are masked as on a screenshot. */
  accountAreas: v.pipe(v.array(BoxSchema), v.maxLength(MOST_AREAS)),
  /** Whether a cap left something out. */
  cut: v.boolean(),
});

export type RenditionTree = v.InferOutput<typeof RenditionTreeSchema>;
export type RenditionPiece = v.InferOutput<typeof PieceSchema>;
export type Surface = v.InferOutput<typeof SurfaceSchema>;
export type Words = v.InferOutput<typeof WordsSchema>;
export type Media = v.InferOutput<typeof MediaSchema>;

function wordsIn(pieces: readonly RenditionPiece[]): number {
  return pieces.reduce((sum, piece) => sum + (piece.kind === 'words' ? piece.text.length : 0), 0);
}
