// The words inside an element of the report, as runs of one look each.

export interface Look {
  bold?: boolean;
  /** Where a value was read, and other small print. */
  quiet?: boolean;
  /** A character that is shown by its name. */
  named?: boolean;
}

/** A run of text; a line feed in it starts a new line. */
export interface Run {
  text: string;
  look: Look;
}

/** The text of a node and what it holds, white space collapsed as HTML does; `keep` leaves the line ends of a quotation. */
export function runsOf(node: Node, look: Look = {}, keep = false): Run[] {
  if (node.nodeType === node.TEXT_NODE) {
    const text = node.textContent ?? '';
    return [{ text: keep ? text.replaceAll(/[^\S\n]/g, ' ') : text.replaceAll(/\s+/g, ' '), look }];
  }
  return [...node.childNodes].filter(isOnPaper).flatMap((child) => runsOf(child, { ...look, ...lookOf(child.nodeName) }, keep));
}

/** Not what only serves a screen: links within the page, and what the style sheet does not print. */
export function isOnPaper(node: Node): boolean {
  if (node.nodeType !== node.ELEMENT_NODE) return true;
  const { classList, nodeName, parentElement } = node as Element;
  return !classList.contains('screen') && !(nodeName === 'A' && parentElement?.nodeName === 'SMALL');
}

/** How an element of the markup looks on paper. */
export function lookOf(name: string): Look {
  switch (name) {
    case 'STRONG':
    case 'H1':
    case 'H2':
    case 'H3':
    case 'TH':
      return { bold: true };
    case 'SMALL':
      return { quiet: true };
    case 'CODE':
      return { named: true };
    default:
      return {};
  }
}

/** Without the white space at both ends and in doubles, where two elements of the markup meet. */
export function trimRuns(runs: readonly Run[]): Run[] {
  const trimmed: Run[] = [];
  for (const { text, look } of runs) {
    const after = trimmed.at(-1)?.text ?? ' ';
    const kept = /\s$/.test(after) ? text.replace(/^ +/, '') : text;
    if (kept !== '') trimmed.push({ text: kept, look });
  }
  const last = trimmed.at(-1);
  if (last !== undefined) last.text = last.text.trimEnd();
  return trimmed.filter(({ text }) => text !== '');
}
