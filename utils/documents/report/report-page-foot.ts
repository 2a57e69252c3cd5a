// The foot of each printed page of report.html: whose report it is, and which page.
import { type Html, html } from '@/utils/documents/html';
import type { ReportInput } from './report-input';
import { reportName } from './report-name';

/** A style sheet of its own: the words are the case's, the rest of the style is the same for every report. */
export function pageFootOf(input: ReportInput): Html {
  return html`<style>
    @page {
      @bottom-left {
        content: '${cssText(reportName(input))}';
        font:
          8pt Arial,
          sans-serif;
        color: #4b5b69;
      }
    }
  </style>`;
}

/** For a CSS string: whatever is neither a letter of English nor a digit stands as its number (CSS Syntax 3, 4.3.7). */
function cssText(text: string): string {
  return Array.from(text.toWellFormed(), (character) =>
    /[\dA-Za-z]/.test(character) ? character : `\\${(character.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`,
  ).join('');
}
