// Text of a page made fit for one line of a screen; records keep it as it was.

const MARKS_AT_MOST = 4;
const GRAPHEMES = new Intl.Segmenter();

/**
 * Text as a screen may show it: well-formed, on one line, no longer than `longest` characters, without the characters that
 * turn the direction of what stands beside it (Unicode UAX #9, explicit formatting), that show nothing, or that pile up.
 */
export function shownText(text: string, longest = 120): string {
  const clean = text
    // Enough to fill the line even if much of it falls away; a name may be 100,000 characters long.
    .slice(0, longest * 20)
    .toWellFormed()
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .replaceAll(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replaceAll(new RegExp(`(\\p{M}{${MARKS_AT_MOST}})\\p{M}+`, 'gu'), '$1')
    .trim();
  const characters = Array.from(GRAPHEMES.segment(clean), ({ segment }) => segment);
  return characters.length <= longest ? clean : `${characters.slice(0, longest - 1).join('')}…`;
}
