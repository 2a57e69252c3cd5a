// Words that somebody typed or posted, made fit for a letter: no character in them can hide, reorder or break what stands beside it.
import { visibleRuns } from '@/utils/evidence/visible-text';

/**
 * Without characters that show nothing and without those that XML 1.0 §2.2 forbids; line ends as line feeds. Evidence keeps
 * them: a letter only quotes.
 */
export function letterText(text: string): string {
  return visibleRuns(text)
    .map((run) => ('text' in run ? run.text : ''))
    .join('')
    .replaceAll(/[\uFFFE\uFFFF]/g, '')
    .replaceAll('\t', ' ')
    .trim();
}

/** On one line. */
export function letterLine(text: string): string {
  return letterText(text).replaceAll(/\s+/g, ' ');
}

/** Its lines, without empty ones. */
export function letterLines(text: string): string[] {
  return letterText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Whether a paragraph begins from the right: its first letter with a direction is of a script that is written so. */
export function startsFromRight(text: string): boolean {
  const [first = ''] = /\p{L}/u.exec(text) ?? [];
  return /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u.test(first);
}
