// The words that a text node paints, each line with the look that the page gives it.
import { MOST_LINE, type Words } from '@/utils/evidence/rendition-tree';
import { parentOf } from '@/utils/platforms/page/dom';
import { isPaintedText } from '@/utils/platforms/page/hidden';
import { hexOf, type Rgba } from './srgb';
import { linesOf } from './text-lines';

export interface WordsLook {
  toRgba: (colour: string) => Rgba;
  opacity: number;
  /** What is drawn along the line; it is inherited from further up than the element. */
  line: Words['line'];
}

/** The painted lines of the node, in CSS pixels of the window; none when it paints nothing. */
export function wordsOf(node: Text, { toRgba, opacity, line }: WordsLook): Words[] {
  const parent = parentOf(node);
  if (parent === undefined || !isPaintedText(node)) return [];
  const style = getComputedStyle(parent);
  const colour = hexOf(toRgba(style.color), opacity);
  if (colour === undefined) return [];
  const look = { font: fontOf(style), colour, line, rightToLeft: style.direction === 'rtl' };
  return linesOf(node).map(({ text, box }) => {
    const words = transformed(text, style.textTransform).slice(0, MOST_LINE).toWellFormed();
    return Object.assign({ kind: 'words' as const, box, text: words }, look);
  });
}

/** A picture that stands for an emoji, as the character it is. */
export function emojiWords(emoji: string, element: Element, box: Words['box'], opacity: number): Words {
  const colour = hexOf([0, 0, 0, 255], opacity) ?? '#000000ff';
  // A character is about as wide as its font is tall: it must fit the picture's place.
  const size = Math.max(1, Math.min(box.width, box.height) * 0.8);
  const font = { ...fontOf(getComputedStyle(element)), size };
  return { kind: 'words', box, text: emoji, font, colour, line: 'none', rightToLeft: false };
}

export function lineOf(style: CSSStyleDeclaration, inherited: Words['line']): Words['line'] {
  if (style.textDecorationLine.includes('line-through')) return 'line-through';
  if (style.textDecorationLine.includes('underline')) return 'underline';
  return inherited;
}

function fontOf(style: CSSStyleDeclaration): Words['font'] {
  const family = style.fontFamily.replaceAll(/[^\p{L}\p{N} ,'"._-]/gu, '').slice(0, 300);
  return {
    family: balanced(family) && family.trim() !== '' ? family : 'sans-serif',
    size: Math.min(2_000, Math.max(0.1, Number.parseFloat(style.fontSize) || 16)),
    weight: Math.min(1_000, Math.max(1, Number.parseFloat(style.fontWeight) || 400)),
    italic: style.fontStyle !== 'normal',
  };
}

/** A list cut in the middle of a quoted name would be no list any more. */
function balanced(family: string): boolean {
  return (family.match(/"/g) ?? []).length % 2 === 0 && (family.match(/'/g) ?? []).length % 2 === 0;
}

function transformed(text: string, transform: string): string {
  if (transform === 'uppercase') return text.toLocaleUpperCase();
  if (transform === 'lowercase') return text.toLocaleLowerCase();
  return text;
}
