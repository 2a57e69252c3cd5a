// The report of one volume: a page without script that reads well on a screen and on paper, in English or Welsh.
import { translator } from '@/utils/i18n/translate';
import { html } from './html';
import { checkingOf } from './report-checking';
import { coverOf } from './report-cover';
import { custodyTable } from './report-custody';
import type { ReportInput } from './report-input';
import { itemOf } from './report-item';
import { REPORT_STYLE } from './report-style';
import { summaryOf } from './report-summary';

/** Nothing runs, nothing is fetched but the pictures beside the report (BUNDLE.md, "Report"). */
const POLICY = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'";

/**
 * The text of `report.html`. Pure: equal input gives equal text. Everything from pages and people is escaped, isolated in
 * its direction and stripped of hiding characters; addresses are text, not links. Pictures stand at relative addresses.
 */
export function reportHtml(input: ReportInput): string {
  const t = translator(input.language);
  const { markup } = html`<!doctype html>
    <html lang="${input.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${t('report.documentTitle', { code: input.case.code })}</title>
        ${REPORT_STYLE}
      </head>
      <body>
        <main>
          ${coverOf(input, t)} ${summaryOf(input.volume.items, t)} ${input.volume.items.map((item) => itemOf(item, t))}
          ${custodyTable(input.custody, input.case.items, t)} ${checkingOf(input, t)}
        </main>
      </body>
    </html> `;
  return markup;
}
