// The report of one volume: a page without script that reads well on a screen and on paper, in English, Welsh or both.
import { type Language, partsIn } from '@/utils/i18n/language';
import { translator } from '@/utils/i18n/translate';
import { documentPage } from '@/utils/documents/document-page';
import { type Html, html } from '@/utils/documents/html';
import { checkingOf } from './report-checking';
import { coverOf } from './report-cover';
import { custodyTable } from './report-custody';
import { glossaryOf } from './report-glossary';
import type { ReportInput } from './report-input';
import { itemOf } from './report-item';
import { pageFootOf } from './report-page-foot';
import { summaryOf } from './report-summary';

/**
 * The text of `report.html`. Pure: equal input gives equal text. Everything from pages and people is escaped, isolated in
 * its direction and stripped of hiding characters; addresses are text, not links. Pictures stand at relative addresses.
 * In both languages, the whole report stands there twice, one part after the other.
 */
export function reportHtml(input: ReportInput): string {
  const languages = partsIn(input.language);
  const title = languages.map((of) => translator(of)('report.documentTitle', { code: input.case.code })).join(' · ');
  return documentPage({
    language: languages[0] ?? 'en',
    title,
    style: pageFootOf(input),
    main: languages.length === 1 ? languages.map((of) => partOf(input, of, '')) : languages.map((of) => wholePart(input, of)),
  });
}

function wholePart(input: ReportInput, of: Language): Html {
  return html`<div class="language" id="${of}" lang="${of}">${partOf(input, of, `${of}-`)}</div>`;
}

/** `prefix` keeps the anchors of the two parts apart. */
function partOf(input: ReportInput, of: Language, prefix: string): Html {
  const t = translator(of);
  const items = input.volume.items.map((item) => ({ ...item, anchor: `${prefix}item-${item.item}` }));
  return html`${coverOf(input, t)} ${summaryOf(items, t)} ${items.map((item) => itemOf(item, t))} ${custodyTable(input, t)}
  ${checkingOf(input, t)} ${glossaryOf(t)}`;
}
