// Looks for the word by which Facebook marks an edited post or comment; seen in no markup of 2026, so its absence proves nothing.
import { type Read, read, unknown } from '@/utils/evidence/read';
import { childrenOf, queryAll } from '@/utils/platforms/page/dom';
import { isPainted } from '@/utils/platforms/page/painted';
import { visibleText } from '@/utils/platforms/page/visible-text';
import { says } from './words';

/** `scope` must not hold the author's words: whoever writes "Edited" has edited nothing. */
export function isEdited(scope: readonly Element[]): Read<boolean> {
  const small = scope
    .flatMap((part) => [part, ...queryAll(part, 'span, div, a, li')])
    .filter((part) => childrenOf(part).length === 0);
  const mark = small.find((part) => isPainted(part) && says(visibleText(part), 'edited'));
  return mark ? read(true, 'page:facebook-edited-word', visibleText(mark)) : unknown();
}
