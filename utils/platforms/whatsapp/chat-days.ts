// What the chat as a whole says of dates: their order, and the day of each row.
import { attribute, childrenOf, containsNode, matches, parentOf, query, rawText } from '@/utils/platforms/page/dom';
import { boxOf, isPainted } from '@/utils/platforms/page/painted';
import { shortText } from '@/utils/platforms/page/short-text';
import type { DateOrder, Day } from './calendar-day';
import { settleDateOrder } from './date-order';
import { type DividerDate, dividerDate } from './divider-day';
import { parseLocalStamp } from './local-stamp';
import type { Message } from './message-parts';
import { type RowDay, rowDays, type UndatedRow } from './row-days';
import type { OtherRow } from './rows';

export interface ChatDays {
  order: DateOrder | undefined;
  /** The day of a row's section, for messages that show no date. */
  dayOf: ReadonlyMap<Message, RowDay>;
  /** The words of the nearest divider above; absent where there is none. */
  dividerOf: ReadonlyMap<Message, string>;
  /** The rows that are date dividers; other notices name people and the viewer's own acts. */
  dividers: ReadonlySet<OtherRow>;
}

export function chatDays(rows: readonly (Message | OtherRow)[], panel: Element, now: Date, language: string): ChatDays {
  const dividerOf = new Map<Message, string>();
  const dividers = new Set<OtherRow>();
  const top = boxOf(panel).y;
  const inView = rows.find((row) => row.kind === 'message' && boxOf(row.row).y + boxOf(row.row).height > top + 1);
  let words: string | undefined;
  const dated = rows.map((row): UndatedRow => {
    if (row.kind === 'message') {
      if (words !== undefined) dividerOf.set(row, words);
      const { date } = parseLocalStamp(row.prePlain?.shown ?? '');
      return { divider: false, underMarker: row === inView, ...(date && { date }) };
    }
    const found = dividerDate(row.text, now, language);
    if (found === undefined) return { divider: false };
    words = row.text;
    dividers.add(row);
    return { divider: true, ...found };
  });
  const order = settleDateOrder(dated);
  const days = rowDays(dated, order, markerDay(panel, now, language));
  const dayOf = new Map(
    rows.flatMap((row, index) => (row.kind === 'message' && days[index] ? [[row, days[index]] as const] : [])),
  );
  return { order, dayOf, dividerOf, dividers };
}

/** The marker that stays at the panel's top while it is scrolled: a short text beside the panel that names a day. */
function markerDay(panel: Element, now: Date, language: string): Day | undefined {
  for (let inner = panel, up = parentOf(panel); up !== undefined && !matches(inner, '#main'); inner = up, up = parentOf(up)) {
    for (const sibling of childrenOf(up)) {
      if (
        containsNode(sibling, panel) ||
        rawText(sibling).length > 80 ||
        query(sibling, 'input, [contenteditable]') !== undefined
      )
        continue;
      const found: DividerDate | undefined = dividerDate(shortText(rawText(sibling)), now, language);
      if (found?.day !== undefined && isPainted(sibling)) return found.day;
    }
  }
  return undefined;
}

/** The page's own language; empty when it names none. */
export function languageOf(document: Document): string {
  const root = query(document, 'html');
  return (root && attribute(root, 'lang')) ?? '';
}
