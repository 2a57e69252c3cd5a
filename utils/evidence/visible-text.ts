// Text of pages made safe to look at: characters that hide, reorder or cut off other text are named instead of obeyed.

/** A run of ordinary text, or one character that is shown by its name (`U+202E`), standing there `times` times in a row. */
export type VisibleRun = { text: string } | { named: string; times: number };

/**
 * Control characters but tab and line feed; direction marks, overrides and isolates (UAX #9); zero-width space, word joiner
 * and soft hyphen; interlinear annotation; tags. Zero-width joiner and non-joiner stay: emoji and several scripts need
 * them. The flags of Wales, Scotland and England are a black flag and at most six tags, and stay too.
 */
const HIDDEN =
  /([\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]{0,5})[\u{E0000}-\u{E007F}])\1*/gu;

/** Splits a text into runs. Line ends of every kind become line feeds; a lone surrogate becomes U+FFFD. */
export function visibleRuns(text: string): VisibleRun[] {
  const lines = text.toWellFormed().replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
  const runs: VisibleRun[] = [];
  let from = 0;
  for (const match of lines.matchAll(HIDDEN)) {
    const [all, one = ''] = match;
    if (match.index > from) runs.push({ text: lines.slice(from, match.index) });
    runs.push({ named: nameOf(one), times: all.length / one.length });
    from = match.index + all.length;
  }
  if (from < lines.length) runs.push({ text: lines.slice(from) });
  return runs;
}

/** What stands for a named run: `U+202E`, or `U+200B ×40`. */
export function nameOfRun({ named, times }: Extract<VisibleRun, { named: string }>): string {
  return times === 1 ? named : `${named} ×${times}`;
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
