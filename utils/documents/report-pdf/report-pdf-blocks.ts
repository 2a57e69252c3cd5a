// Sets the elements of the report's markup on paper, one after the other.
import { translator } from '@/utils/i18n/translate';
import { LEAST_FACT, drawFacts } from './report-pdf-facts';
import { drawFigure, heightOfFigure } from './report-pdf-figure';
import { type Place, settingOf } from './report-pdf-place';
import { isOnPaper, lookOf, type Run, runsOf, trimRuns } from './report-pdf-runs';
import { BRAND, LANGUAGE_TAG, MUTED, NOTE, RULE, type Sheet } from './report-pdf-sheet';
import { drawTable, heightOfTable } from './report-pdf-table';

const HEADING = { H1: 22, H2: 15, H3: 11 } as const;
/** A fact of one line, in points; a list of no more than so many facts is not torn from its heading. */
const FACT_HEIGHT = 18.5;
const MOST_ROWS_KEPT = 6;
/** Sections that begin on a page of their own. */
const OWN_PAGE = ['item', 'custody', 'glossary'];

/** Draws the block elements among the children; a run of words between them is a paragraph. */
export async function drawBlocks(element: Element, place: Place): Promise<void> {
  let words: Run[] = [];
  const flush = () => {
    drawWords(words, place);
    words = [];
  };
  for (const child of element.childNodes) {
    if (!isOnPaper(child)) continue;
    if (isInline(child)) {
      // As on the printed page: where a value was read stands behind it, not under it.
      if (child.nodeName === 'SMALL' && trimRuns(words).length > 0) words.push({ text: ' · ', look: { quiet: true } });
      words.push(...runsOf(child, lookOf(child.nodeName)));
    } else {
      flush();
      await drawBlock(child as Element, place);
    }
  }
  flush();
}

function isInline({ nodeType, nodeName, TEXT_NODE }: Node): boolean {
  return nodeType === TEXT_NODE || ['BDI', 'STRONG', 'CODE', 'SMALL', 'SPAN', 'A'].includes(nodeName);
}

function drawWords(words: Run[], { sheet, parent, ...setting }: Place, tag = 'P'): void {
  const runs = trimRuns(words);
  if (runs.length > 0) sheet.paragraph(parent, tag, runs, settingOf(setting));
}

async function drawBlock(element: Element, place: Place): Promise<void> {
  const { sheet, parent } = place;
  switch (element.nodeName) {
    case 'SECTION':
      return drawSection(element, place);
    case 'HEADER':
      drawBand(sheet);
      return drawBlocks(element, place);
    case 'H1':
    case 'H2':
    case 'H3':
      return drawHeading(element.nodeName, element, place);
    case 'BLOCKQUOTE':
      return drawQuote(element, place);
    case 'UL':
    case 'OL':
      return drawList(element, place);
    case 'DL':
      return drawFacts(element, place, drawBlocks);
    case 'TABLE':
      return drawTable(element, place);
    case 'FIGURE':
      return drawFigure(element, place);
    case 'P':
      return drawParagraph(element, place);
    default:
      if (element.classList.contains('note')) return drawNote(element, place);
      if (element.classList.contains('language')) return drawPart(element, place);
      return drawBlocks(element, { ...place, parent: sheet.group(parent, 'Div') });
  }
}

/** One language of a report in both: it begins on a page of its own and is read out as what it is. */
function drawPart(element: Element, place: Place): Promise<void> {
  const { sheet, parent } = place;
  const of = element.id === 'cy' ? 'cy' : 'en';
  if (sheet.y > sheet.top) sheet.nextPage();
  return drawBlocks(element, { ...place, t: translator(of), parent: sheet.group(parent, 'Part', { lang: LANGUAGE_TAG[of] }) });
}

async function drawSection(element: Element, place: Place): Promise<void> {
  const { sheet, parent } = place;
  // The page that waits for the file stays alive between two items.
  await new Promise((resolve) => setTimeout(resolve));
  const ownPage = OWN_PAGE.some((name) => element.classList.contains(name));
  if (ownPage && sheet.y > sheet.top) sheet.nextPage();
  await drawBlocks(element, { ...place, parent: sheet.group(parent, 'Sect') });
  sheet.y += 10;
}

function drawBand(sheet: Sheet): void {
  sheet.artifact(() => sheet.pdf.rect(sheet.left, sheet.y, sheet.width, 4).fill(BRAND));
  sheet.y += 14;
}

function drawHeading(tag: keyof typeof HEADING, element: Element, place: Place): void {
  const { sheet, parent } = place;
  const size = HEADING[tag];
  if (sheet.y > sheet.top) sheet.y += tag === 'H1' ? 0 : size * 0.7;
  sheet.room(size * 1.7 + heightToKeep(element.nextElementSibling, place));
  const runs = trimRuns(runsOf(element, { bold: true }));
  if (tag !== 'H3') sheet.pdf.outline.addItem(runs.map(({ text }) => text).join(''));
  sheet.paragraph(parent, tag, runs, { size });
  sheet.y += size * 0.2;
}

/** A heading is not left alone at the foot of a page: so much of what follows it stands there too. */
function heightToKeep(next: Element | null, place: Place): number {
  if (next === null) return 0;
  switch (next.nodeName) {
    case 'FIGURE':
      return heightOfFigure(next, place);
    case 'TABLE':
      return heightOfTable(next, place.sheet);
    case 'DL':
      return Math.min(next.children.length, MOST_ROWS_KEPT) * FACT_HEIGHT + LEAST_FACT;
    default:
      return 48;
  }
}

function drawParagraph(element: Element, place: Place): void {
  const { sheet } = place;
  // Words that announce a list stand with its first lines.
  if (element.nextElementSibling?.nodeName === 'UL') sheet.room(48);
  if (element.classList.contains('writing-line')) {
    drawWritingLine(place);
    return;
  }
  const brand = element.classList.contains('brand');
  if (brand) sheet.paragraph(place.parent, 'P', runsOf(element, { bold: true }), { size: 11, colour: BRAND });
  else if (element.classList.contains('exhibit')) {
    if (element.previousElementSibling?.classList.contains('writing-line') === true) sheet.y += 8;
    // The rule where the police write their own reference.
    sheet.paragraph(place.parent, 'P', [...trimRuns(runsOf(element)), { text: ` ${'_'.repeat(34)}`, look: {} }], {
      colour: MUTED,
    });
  } else drawWords(runsOf(element), place);
  sheet.y += 3.5;
}

/** A line to write on by hand. */
function drawWritingLine({ sheet, x = sheet.left, width = sheet.width }: Place): void {
  sheet.room(24);
  sheet.y += 22;
  sheet.rule({ x, width, weight: 0.5, colour: MUTED });
  sheet.y += 2;
}

async function drawList(element: Element, place: Place): Promise<void> {
  const { sheet } = place;
  const x = (place.x ?? sheet.left) + 16;
  const width = (place.width ?? sheet.width) - 16;
  const list = sheet.group(place.parent, 'L');
  let number = 0;
  for (const item of element.children) {
    number += 1;
    const label = element.nodeName === 'OL' ? `${number}.` : '•';
    const parent = sheet.group(list, 'LI');
    sheet.room(28);
    const { y, pageIndex } = sheet;
    sheet.paragraph(parent, 'Lbl', [{ text: label, look: {} }], { x: x - 14, width: 28 });
    if (sheet.pageIndex === pageIndex) sheet.y = y;
    await drawBlocks(item, { ...place, parent: sheet.group(parent, 'LBody'), x, width });
    sheet.y += 2;
  }
  sheet.y += 2;
}

/** Words of a page stand in a frame of their own: a bar beside them, on every sheet that they take. */
function drawQuote(element: Element, place: Place): void {
  const { sheet, parent } = place;
  const x = (place.x ?? sheet.left) + 10;
  const setting = { x, width: (place.width ?? sheet.width) - 10 };
  const lines = sheet.lines(runsOf(element, {}, true), setting);
  sheet.tagged(parent, 'BlockQuote', {}, () => sheet.drawLines(lines, { ...setting, bar: RULE }));
  sheet.y += 4;
}

async function drawNote(element: Element, place: Place): Promise<void> {
  const { sheet, parent } = place;
  const x = (place.x ?? sheet.left) + 12;
  sheet.room(60);
  const { y, pageIndex } = sheet;
  await drawBlocks(element, { ...place, parent: sheet.group(parent, 'Div'), x, width: (place.width ?? sheet.width) - 12 });
  const top = sheet.pageIndex === pageIndex ? y : sheet.top;
  sheet.artifact(() => sheet.pdf.rect(x - 12, top, 4, sheet.y - top - 3).fill(NOTE));
  sheet.y += 4;
}
