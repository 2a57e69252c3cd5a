// Finds the names above messages in builds that do not mark them: plain spans that say the name of somebody in the chat.
import { containsNode, queryAll, rawText } from '@/utils/platforms/page/dom';
import { outermost } from './document-order';
import type { Message } from './message-parts';
import { isTilde, keyText } from './people';
import type { OtherRow } from './rows';

/** The rows, with the names found for messages that have no marked one. `listed` are the names in the chat's header. */
export function withAuthorNames(rows: readonly (Message | OtherRow)[], listed: readonly string[]): (Message | OtherRow)[] {
  const messages = rows.filter((row) => row.kind === 'message');
  if (messages.some(({ authors }) => authors.length > 0)) return [...rows];
  const told = messages.flatMap(({ prePlain, spoken }) => [prePlain?.sender ?? '', (spoken ?? '').replace(/\s*[:：]$/, '')]);
  const names = new Set([...listed, ...told].map(keyText).filter((name) => name !== ''));
  return rows.map((row) => (row.kind === 'message' ? Object.assign(row, { authors: namesIn(row, names) }) : row));
}

/** A name that begins with a tilde was chosen by somebody who is not a contact: it stands nowhere else. */
function namesIn({ body, quote, words, meta }: Message, names: ReadonlySet<string>): Element[] {
  const elsewhere = [quote, meta, ...words].filter((element) => element !== undefined);
  return outermost(
    queryAll(body, 'span[dir="auto"]').filter((element) => {
      const text = keyText(rawText(element));
      return (names.has(text) || isTilde(text)) && !elsewhere.some((part) => containsNode(part, element));
    }),
  );
}
