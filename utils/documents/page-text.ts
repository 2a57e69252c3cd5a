// Text that somebody else wrote, as markup: isolated in its direction, its hidden characters named.
import { nameOfRun, visibleRuns } from '@/utils/evidence/visible-text';
import { type Html, html } from './html';

/**
 * A value of a page within a line. `bdi` keeps right-to-left text from reordering ours (UAX #9). With `limit`, no more than
 * that many characters, then "…": for tables, where the whole value stands elsewhere.
 */
export function pageText(value: string, limit = Infinity): Html {
  const shown = value.length > limit ? `${value.slice(0, limit).toWellFormed()}…` : value;
  return html`<bdi>${runsOf(shown)}</bdi>`;
}

/** The words of a post: line breaks kept, each paragraph in its own direction. */
export function pageWords(value: string): Html {
  return html`<blockquote dir="auto">${runsOf(value)}</blockquote>`;
}

function runsOf(value: string): Html[] {
  return visibleRuns(value).map((run) =>
    'text' in run ? html`${run.text}` : html`<code class="named">${nameOfRun(run)}</code>`,
  );
}
