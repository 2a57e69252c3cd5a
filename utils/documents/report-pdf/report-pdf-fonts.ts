// The fonts of report.pdf: which there are, which of them a text needs, and which one draws a character.

/**
 * In the order of preference: the first that has a character draws it. Each is a file of the build.
 * Of the Arabic ones Vazirmatn has a glyph for each letter: from those
 * that put letters together of parts, no reader finds the word again.
 */
const FONT_NAMES = [
  'latin',
  'latin-ext',
  'vietnamese',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
  'devanagari',
  'arabic',
  'hebrew',
  'emoji',
] as const;
const BOLD_NAMES = ['latin-bold', 'latin-ext-bold'] as const;
export type FontName = (typeof FONT_NAMES)[number] | (typeof BOLD_NAMES)[number];

/** The bytes of a WOFF file. */
export type FontLoader = (name: FontName) => Promise<Uint8Array>;

/** The part of fontkit that is used beside pdfkit, which bears it. */
export interface Coverage {
  hasGlyphForCodePoint: (codePoint: number) => boolean;
}

/** What a font draws nothing for and needs no glyph for: joiners and variation selectors. */
const INVISIBLE = /[\u200C\u200D\uFE00-\uFE0F]/gu;
const BASIC: readonly FontName[] = ['latin', 'latin-ext', ...BOLD_NAMES];

/** The fonts that a text may need: the Latin ones always, the others only when it has a character beyond Latin. */
export async function loadFonts(text: string, load: FontLoader): Promise<ReadonlyMap<FontName, Uint8Array>> {
  const others = FONT_NAMES.filter((name) => !BASIC.includes(name));
  const names = /[^\u0000-\u024F\u2000-\u206F]/u.test(text) ? [...BASIC, ...others] : BASIC;
  return new Map(await Promise.all(names.map(async (name) => [name, await load(name)] as const)));
}

/**
 * The font that draws all of one grapheme, or undefined. Bold is to be had in Latin; what has no bold is drawn in the
 * ordinary weight.
 */
export function fontFor(grapheme: string, bold: boolean, fonts: ReadonlyMap<FontName, Coverage>): FontName | undefined {
  const points = Array.from(grapheme.replaceAll(INVISIBLE, ''), (character) => character.codePointAt(0) ?? 0);
  const order: readonly FontName[] = bold ? [...BOLD_NAMES, ...FONT_NAMES] : FONT_NAMES;
  return order.find((name) => {
    const font = fonts.get(name);
    return font !== undefined && points.every((point) => font.hasGlyphForCodePoint(point));
  });
}
