// Finds the rows of the open chat in both generations of the markup: messages, and what nobody wrote between them.
import {
  attribute,
  childrenOf,
  closest,
  containsNode,
  matches,
  parentOf,
  query,
  queryAll,
  rawText,
} from '@/utils/platforms/page/dom';
import { isPainted } from '@/utils/platforms/page/painted';
import { shortText } from '@/utils/platforms/page/short-text';
import { visibleText } from '@/utils/platforms/page/visible-text';
import { showsClock } from './clock-text';
import { inDocumentOrder, outermost } from './document-order';
import { type MessageId, parseMessageId } from './message-id';
import { MESSAGE, MOUNTED, NOTICE, PANELS, QUOTE, QUOTED_WORDS } from './selectors';

export interface MessageRow extends MessageId {
  kind: 'message';
  /** The whole row, as wide as the panel. */
  row: Element;
  /** Holds everything of the message: its bubble, and in some builds the sender's picture. */
  body: Element;
}

/** A date divider, a notice, or a message that is not mounted: nothing to read, but a run of messages ends here. */
export interface OtherRow {
  kind: 'other';
  row: Element;
  /** Empty when nothing is mounted; of a very long one only `…`. */
  text: string;
}

export type ChatRow = MessageRow | OtherRow;

const LONGEST_NOTICE = 2_000;

/** The scroller of the open chat; undefined when no chat is open. */
export function findPanel(document: Document): Element | undefined {
  for (const selector of PANELS) {
    const panel = query(document, selector);
    if (panel !== undefined && closest(panel, '#side') === undefined && query(panel, MESSAGE) !== undefined) return panel;
  }
  return undefined;
}

/** All rows in document order; messages only where they are mounted and painted, each id once. */
export function findRows(panel: Element): ChatRow[] {
  const bodies = outermost(queryAll(panel, MESSAGE).filter((element) => !isInside(element, panel)));
  const rows = new Map<Element, Element[]>();
  for (const body of bodies) {
    const row = rowOf(body, panel);
    const known = rows.get(row);
    if (known === undefined) rows.set(row, [body]);
    else known.push(body);
  }
  const units = new Set([...rows.keys(), ...queryAll(panel, `[role="row"], ${NOTICE}`).map((element) => rowOf(element, panel))]);
  // Dividers of older builds are plain siblings of the rows.
  for (const list of new Set([...rows.keys()].map(parentOf))) {
    for (const sibling of list === undefined ? [] : childrenOf(list)) {
      if (!units.has(sibling) && query(sibling, MESSAGE) === undefined) units.add(sibling);
    }
  }
  const seen = new Set<string>();
  return inDocumentOrder([...units]).flatMap((row): ChatRow[] => {
    const messages = (rows.get(row) ?? []).flatMap((body) => messageRow(row, body, seen));
    return messages.length > 0 ? messages : otherRow(row, rows.has(row));
  });
}

function messageRow(row: Element, body: Element, seen: Set<string>): MessageRow[] {
  const mounted = matches(body, MOUNTED) || query(body, MOUNTED) !== undefined || queryAll(body, 'span').some(showsClock);
  if (!mounted || matches(body, NOTICE) || query(body, NOTICE) !== undefined || !isPainted(body)) return [];
  const parsed = parseMessageId(attribute(body, 'data-id') ?? attribute(body, 'data-testid')?.match(/^conv-msg-.*$/s)?.[0] ?? '');
  const { id, ...marks } = parsed;
  const own = marks.own ?? classMark(body);
  if (id !== undefined && seen.has(id)) return [];
  if (id !== undefined) seen.add(id);
  return [{ kind: 'message', row, body, ...marks, ...(id !== undefined && { id }), ...(own !== undefined && { own }) }];
}

/** `message-out` and `message-in` of the builds before 2026. */
function classMark(body: Element): boolean | undefined {
  for (const [name, own] of [['.message-out', true] as const, ['.message-in', false] as const]) {
    if (matches(body, name) || query(body, name) !== undefined) return own;
  }
  return undefined;
}

/** An empty element between rows is a spacer; an empty message is one that is not mounted. */
function otherRow(row: Element, isMessage: boolean): OtherRow[] {
  const long = rawText(row).length > LONGEST_NOTICE;
  const read = () => (long ? '…' : shortText(visibleText(row)));
  const text = isPainted(row) ? read() : '';
  return text === '' && !isMessage ? [] : [{ kind: 'other', row, text }];
}

/** The chat list, the header and quotes hold elements like those of messages. */
function isInside(element: Element, panel: Element): boolean {
  const around = closest(element, `#side, header, footer, ${QUOTE}, ${QUOTED_WORDS}`);
  return around !== undefined && containsNode(panel, around);
}

/** The outermost `role=row` around the element inside the panel, else the element itself. */
function rowOf(element: Element, panel: Element): Element {
  const row = closest(element, '[role="row"]');
  return row !== undefined && row !== panel && containsNode(panel, row) ? row : element;
}
