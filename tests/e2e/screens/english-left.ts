// Finds words of the English catalogue on a Welsh screen.
import { cy, en } from '@/utils/i18n/catalogues';
import { REPORTING } from '@/utils/protocol/platform-terms';

/** Placeholders: what stands in them is another's words. */
const PLACEHOLDER = /\{\{[^}]*\}\}/;
/** Shorter pieces of a text with placeholders stand by chance in other words. */
const SHORTEST_PIECE = 16;

const english = leaves(en);
const welsh = leaves(cy);
const welshText = welsh.join('\n').toLowerCase();

/** Texts without placeholders, to be met as a whole. */
const whole = new Set(english.filter((text) => !PLACEHOLDER.test(text) && !welsh.includes(text)).map(folded));
/** Sentences and pieces of them, to be met anywhere. */
const pieces = [
  ...new Set(
    english.flatMap((text) =>
      text
        .split(PLACEHOLDER)
        .map(folded)
        .filter((piece) => piece.includes(' ') && piece.length >= SHORTEST_PIECE && !welshText.includes(piece)),
    ),
  ),
];

/** As the sites themselves call their rules, whatever language the screen is in. */
const siteNames = Object.values(REPORTING).flatMap(({ rules }) => rules.map(({ name }) => folded(name)));

/** What of the lines of a screen is English of the catalogue. */
export function englishLeft(lines: readonly string[]): string[] {
  return [...new Set(lines)].filter((line) => {
    const text = siteNames.reduce((left, name) => left.replace(name, ''), folded(line));
    return whole.has(text) || pieces.some((piece) => text.includes(piece));
  });
}

/** Runs in a page: its lines, one a block, with what is only heard; without what says that it is in another language. */
export function linesOfPage(): string[] {
  const lines = new Map<Element, string>();
  const foreign = ':not(html)[lang]:not([lang="cy"])';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || parent.closest(foreign) !== null || parent.closest('script, style, textarea') !== null) continue;
    let block: Element = parent;
    while (block.parentElement !== null && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    lines.set(block, (lines.get(block) ?? '') + (node.textContent ?? ''));
  }
  const heard = [...document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')]
    .filter((element) => element.closest(foreign) === null)
    .flatMap((element) => ['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''));
  return [document.title, ...lines.values(), ...heard];
}

function leaves(texts: object): string[] {
  return Object.values(texts).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? leaves(value) : [],
  );
}

function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
