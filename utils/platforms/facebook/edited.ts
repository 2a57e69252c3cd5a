// Looks for the word by which Facebook marks an edited post or comment; seen in no markup of 2026, so its absence proves nothing.
import { type Read, read, unknown } from '@/utils/evidence/read';
import { childrenOf, queryAll, rawText } from '@/utils/platforms/page/dom';
import { isPainted } from '@/utils/platforms/page/painted';
import { says } from './words';

/** `scope` must not hold the author's words: whoever writes "Edited" has edited nothing. */
export function isEdited(scope: readonly Element[]): Read<boolean> {
  const parts = scope.flatMap((part) => [part, ...queryAll(part, '*')]);
  const mark = parts.find((part) => childrenOf(part).length === 0 && says(rawText(part), 'edited') && isPainted(part));
  return mark ? read(true, 'page:facebook-edited-word', rawText(mark).trim()) : unknown();
}
