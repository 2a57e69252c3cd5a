// Builds what html2canvas draws: boxes and lines at their places, by createElement, textContent and single style properties only.
import type { Rect } from '@/utils/evidence/rect';
import type { Media, RenditionPiece, RenditionTree, Surface, Words } from '@/utils/evidence/rendition-tree';

/** Smaller places have no room for words. */
const SMALLEST_LABELLED = { width: 64, height: 28 };
const GREY = '#767676';
const MARK_WORDS = 'words';

type Styles = Readonly<Record<string, string>>;

/**
 * The tree as an element that loads nothing and does nothing. Words come from a page, and are set as text; every other value
 * was checked to be a number, an sRGB colour or a list of font names.
 */
export function inertTree(document: Document, tree: RenditionTree, nameOf: (what: Media['what']) => string): HTMLElement {
  const root = box(document, { x: 0, y: 0, width: tree.width, height: tree.height }, { overflow: 'hidden' });
  root.style.setProperty('background-color', tree.backdrop);
  for (const piece of tree.pieces) root.append(clipped(document, piece, nameOf));
  return root;
}

/**
 * Makes each line as wide as it was on the page, once the element is laid out: a font of the page's own is not here, and another
 * one is wider or narrower.
 */
export function settle(root: HTMLElement): void {
  const lines = [...root.querySelectorAll<HTMLElement>(`[data-kind="${MARK_WORDS}"]`)];
  const measured = lines.map((line) => ({
    line,
    is: line.scrollWidth,
    should: Number.parseFloat(line.style.width),
    size: Number.parseFloat(line.style.fontSize),
    gaps: (line.textContent.match(/ /g) ?? []).length,
  }));
  for (const { line, is, should, size, gaps } of measured) {
    if (is > should + 1) line.style.setProperty('font-size', `${(size * should) / is}px`);
    else if (gaps > 0) spread(line, should, gaps);
  }
}

/** A line narrower than it was: the difference goes between its words. */
function spread(line: HTMLElement, should: number, gaps: number): void {
  const range = line.ownerDocument.createRange();
  range.selectNodeContents(line);
  const missing = should - range.getBoundingClientRect().width;
  if (missing > 0.5) line.style.setProperty('word-spacing', `${missing / gaps}px`);
}

function clipped(document: Document, piece: RenditionPiece, nameOf: (what: Media['what']) => string): HTMLElement {
  const { clip } = piece;
  if (clip === undefined) return drawn(document, piece, nameOf);
  const window = box(document, clip, { overflow: 'hidden' });
  window.append(drawn(document, { ...piece, box: { ...piece.box, x: piece.box.x - clip.x, y: piece.box.y - clip.y } }, nameOf));
  return window;
}

function drawn(document: Document, piece: RenditionPiece, nameOf: (what: Media['what']) => string): HTMLElement {
  if (piece.kind === 'surface') return surface(document, piece);
  if (piece.kind === 'words') return words(document, piece);
  return media(document, piece, nameOf(piece.what));
}

function surface(document: Document, { box: place, fill, border, radius }: Surface): HTMLElement {
  const [top, right, bottom, left] = border?.widths ?? [0, 0, 0, 0];
  return box(document, place, {
    'background-color': fill ?? 'transparent',
    'border-style': 'solid',
    'border-color': border?.colour ?? 'transparent',
    'border-width': `${top}px ${right}px ${bottom}px ${left}px`,
    'border-radius': `${radius}px`,
  });
}

function words(document: Document, { box: place, text, font, colour, line, rightToLeft }: Words): HTMLElement {
  const element = box(document, place, {
    color: colour,
    direction: rightToLeft ? 'rtl' : 'ltr',
    'font-family': font.family,
    'font-size': `${font.size}px`,
    'font-weight': String(font.weight),
    'font-style': font.italic ? 'italic' : 'normal',
    'line-height': `${place.height}px`,
    'text-align': rightToLeft ? 'right' : 'left',
    'text-decoration-line': line,
    'white-space': 'pre',
  });
  element.dataset['kind'] = MARK_WORDS;
  element.textContent = text;
  return element;
}

function media(document: Document, { box: place, label, radius }: Media, name: string): HTMLElement {
  const element = box(document, place, {
    'background-color': GREY,
    'border-radius': `${radius}px`,
    color: '#ffffff',
    'font-family': 'sans-serif',
    'font-size': '13px',
    'line-height': '18px',
    overflow: 'hidden',
    'overflow-wrap': 'anywhere',
    padding: '5px 8px',
  });
  if (place.width < SMALLEST_LABELLED.width || place.height < SMALLEST_LABELLED.height) return element;
  element.textContent = label === '' ? name : `${name}: ${label}`;
  return element;
}

function box(document: Document, { x, y, width, height }: Rect, styles: Styles): HTMLElement {
  const element = document.createElement('div');
  const all: Styles = {
    position: 'absolute',
    'box-sizing': 'border-box',
    left: `${x}px`,
    top: `${y}px`,
    width: `${width}px`,
    height: `${height}px`,
    margin: '0',
    ...styles,
  };
  for (const [property, value] of Object.entries(all)) element.style.setProperty(property, value);
  return element;
}
