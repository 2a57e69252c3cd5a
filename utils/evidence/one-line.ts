// Short texts of a school's own, such as its name or an address: checked before they are kept, whoever set them.

import { visibleRuns } from './visible-text';

/** Whether a text is one line of at most `longest` UTF-16 units, with something in it that shows, and nothing that hides, turns or breaks a line. */
export function isOneLine(value: unknown, longest: number): value is string {
  if (typeof value !== 'string' || value.length > longest || value.trim() === '') return false;
  return !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value) && visibleRuns(value).every((run) => 'text' in run) && value.isWellFormed();
}

/** As `isOneLine`, of several lines. */
export function isLines(value: unknown, longest: number): value is string {
  return typeof value === 'string' && isOneLine(value.replaceAll('\n', ' '), longest);
}
