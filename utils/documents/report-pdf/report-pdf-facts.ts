// A list of facts on paper: what it is on the left, the value beside it.
import type { Place } from './report-pdf-place';
import { runsOf, trimRuns } from './report-pdf-runs';
import { MUTED } from './report-pdf-sheet';

const LABEL_WIDTH = 138;
/** A fact does not begin where less than this is left of a page, in points. */
export const LEAST_FACT = 40;

type Draw = (element: Element, place: Place) => Promise<void>;

/** `draw` draws what stands inside a value. */
export async function drawFacts(element: Element, place: Place, draw: Draw): Promise<void> {
  const { sheet } = place;
  const list = sheet.group(place.parent, 'L');
  for (const row of element.children) await drawFact(row, { ...place, parent: list }, draw);
  sheet.y += 4;
}

async function drawFact(row: Element, place: Place, draw: Draw): Promise<void> {
  const { sheet } = place;
  const [label, value] = row.children;
  if (label === undefined || value === undefined) return;
  const setting = { width: LABEL_WIDTH - 12, colour: MUTED };
  const item = sheet.group(place.parent, 'LI');
  const runs = trimRuns(runsOf(label));
  sheet.room(Math.max(sheet.heightOf(sheet.lines(runs, setting)), LEAST_FACT));
  sheet.rule();
  sheet.y += 2.5;
  const { y, pageIndex } = sheet;
  sheet.paragraph(item, 'Lbl', runs, setting);
  const below = sheet.y;
  sheet.y = y;
  const x = sheet.left + LABEL_WIDTH;
  await draw(value, { ...place, parent: sheet.group(item, 'LBody'), x, width: sheet.width - LABEL_WIDTH });
  if (sheet.pageIndex === pageIndex) sheet.y = Math.max(sheet.y, below);
  sheet.y += 2.5;
}
