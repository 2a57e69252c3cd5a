// A colour code down the whole side of each generated row, by which a program sees which row a picture shows, where, and whether whole.

/** Seven colours that no fixture page uses otherwise, far apart in some channel. */
const DIGITS = [
  [230, 0, 0],
  [0, 160, 0],
  [0, 0, 230],
  [230, 160, 0],
  [0, 160, 160],
  [160, 0, 160],
  [64, 64, 64],
] as const;
/** Drawn colours may be this far from the wanted ones. */
const TOLERANCE = 24;

/** CSS pixels of one cell: three digits, their sum, and a ruler whose dark and light parts change every `RULE` pixels. */
export const CELL = 6;
export const CELLS = 5;
export const RULE = 8;
/** CSS pixels above and below the code: where the codes of two rows touched, a fraction of a pixel would show what lies behind both. */
export const INSET = 2;
/** Rows are lower than this, CSS pixels. */
const LONGEST_RULER = 640;

/** JavaScript for a generated page: `codeHtml(index)`, to be put into a positioned box as high as the row. */
export const CODE_SCRIPT = `
  function codeHtml(index) {
    const digits = [Math.floor(index / 49), Math.floor(index / 7) % 7, index % 7];
    const colours = ${JSON.stringify(DIGITS)};
    const cells = [...digits, (digits[0] + digits[1] + digits[2]) % 7].map((digit) => 'rgb(' + colours[digit] + ')');
    const cell = (background, at) => '<i style="position:absolute;top:0;bottom:0;width:${CELL}px;left:' + at * ${CELL} + 'px;background:' + background + '"></i>';
    // Boxes, for their edges are painted at whole pixels; a gradient's are not.
    const ruler = '<i style="position:absolute;top:0;bottom:0;right:0;width:${CELL}px;background:#fff">' + '<i style="display:block;height:${RULE}px;margin-bottom:${RULE}px;background:#000"></i>'.repeat(${LONGEST_RULER / (RULE * 2)}) + '</i>';
    return '<span class="code" aria-hidden="true" style="position:absolute;right:0;top:${INSET}px;bottom:${INSET}px;overflow:hidden;width:${CELL * CELLS}px">' + cells.map(cell).join('') + ruler + '</span>';
  }`;

/** Rows of a picture that show the same code: the index of a generated row, or -1 where there is none. */
export interface Run {
  index: number;
  from: number;
  to: number;
  /** The rows at which the ruler changes. */
  rules: number[];
}

/** Reads the codes down a picture. `data`: RGBA, one pixel of each cell's middle for each of the picture's rows. */
export function readCodes(data: Uint8Array): Run[] {
  const runs: Run[] = [];
  let wasDark = false;
  for (let y = 0; y < data.length / (4 * CELLS); y++) {
    const at = (column: number) => (y * CELLS + column) * 4;
    const [a, b, c, sum] = [0, 1, 2, 3].map((column) => digitAt(data, at(column)));
    const isCode = a !== undefined && b !== undefined && c !== undefined && sum === (a + b + c) % 7;
    const index = isCode ? a * 49 + b * 7 + c : -1;
    const isDark = (data[at(4)] ?? 0) < 128;
    const last = runs.at(-1);
    if (last?.index === index) {
      last.to = y + 1;
      if (isDark !== wasDark) last.rules.push(y);
    } else runs.push({ index, from: y, to: y + 1, rules: [] });
    wasDark = isDark;
  }
  return runs;
}

function digitAt(data: Uint8Array, at: number): number | undefined {
  const digit = DIGITS.findIndex((colour) =>
    colour.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) < TOLERANCE),
  );
  return digit < 0 ? undefined : digit;
}
