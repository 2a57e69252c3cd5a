// A table on paper. Rows stay whole, and the head stands again on each page.
import type { Line } from './report-pdf-lines';
import { runsOf, trimRuns } from './report-pdf-runs';
import { type Element as Tag, INK, type Sheet } from './report-pdf-sheet';

const SIZE = 8.5;
const GAP = 8;
/** Shares of the width, for the tables that the report has: items, and the custody log. */
const SHARES: Readonly<Record<number, readonly number[]>> = { 6: [0.7, 1.3, 2, 2.3, 2.1, 2.2], 4: [0.6, 1.8, 1.4, 6.4] };

interface Cell {
  x: number;
  lines: Line[];
  heading: boolean;
}

/** In points: of the whole table, or of its first rows where it is taller than a page. */
export function heightOfTable(element: Element, sheet: Sheet): number {
  const heights = [...element.querySelectorAll('tr')].map((row) => heightOf(cellsOf(row, sheet), sheet));
  const all = heights.reduce((sum, height) => sum + height, 0);
  return all < (sheet.bottom - sheet.top) / 2 ? all : heights.slice(0, 3).reduce((sum, height) => sum + height, 0);
}

export function drawTable(element: Element, { sheet, parent }: { sheet: Sheet; parent: Tag }): void {
  const table = sheet.group(parent, 'Table');
  const rows = [...element.querySelectorAll('tr')].map((row) => cellsOf(row, sheet));
  const [head = []] = rows;
  for (const [index, cells] of rows.entries()) {
    const height = heightOf(cells, sheet);
    const { pageIndex } = sheet;
    sheet.room(index === 0 ? height * 3 : height);
    if (sheet.pageIndex !== pageIndex && index > 0) {
      sheet.artifact(() => drawCells(head, sheet, (_, draw) => draw()));
      finishRow(heightOf(head, sheet), sheet);
    }
    const row = sheet.group(table, 'TR');
    drawCells(cells, sheet, ({ heading }, draw) => {
      const scope = index === 0 ? 'Column' : 'Row';
      if (heading) sheet.tagged(row, 'TH', { scope }, draw);
      else sheet.tagged(row, 'TD', {}, draw);
    });
    finishRow(height, sheet);
  }
  sheet.y += 6;
}

function cellsOf(row: Element, sheet: Sheet): Cell[] {
  const cells = [...row.children];
  const shares = SHARES[cells.length] ?? cells.map(() => 1);
  const unit = sheet.width / shares.reduce((sum, share) => sum + share, 0);
  let x = sheet.left;
  return cells.map((cell, index) => {
    const width = unit * (shares[index] ?? 1);
    const heading = cell.nodeName === 'TH';
    const lines = sheet.lines(trimRuns(runsOf(cell, heading ? { bold: true } : {})), { width: width - GAP, size: SIZE });
    const placed = { x, lines, heading };
    x += width;
    return placed;
  });
}

function heightOf(cells: readonly Cell[], sheet: Sheet): number {
  return Math.max(0, ...cells.map(({ lines }) => sheet.heightOf(lines, SIZE))) + 6;
}

function drawCells(cells: readonly Cell[], sheet: Sheet, each: (cell: Cell, draw: () => void) => void): void {
  for (const cell of cells) {
    each(cell, () => {
      for (const [index, line] of cell.lines.entries()) {
        sheet.drawLine(line, cell.x, sheet.y + 2 + sheet.heightOf(cell.lines.slice(0, index), SIZE), SIZE, INK);
      }
    });
  }
}

function finishRow(height: number, sheet: Sheet): void {
  sheet.y += height;
  sheet.rule();
}
