// The first page of the report: what this is, for whom, and before anything else what it does not show.
import { type Language, partsIn } from '@/utils/i18n/language';
import { ukTimeWithZone } from '@/utils/i18n/dates';
import { translator, type Translate } from '@/utils/i18n/translate';
import { type Html, html } from '@/utils/documents/html';
import { pageText } from '@/utils/documents/page-text';
import { detail, fact } from '@/utils/documents/read-value';
import type { ReportInput } from './report-input';

export function coverOf(input: ReportInput, t: Translate): Html {
  const { case: of, volume } = input;
  const last = input.custody.at(-1);
  const list = (lines: readonly string[]) =>
    html`<ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
  return html`<header>
      <p class="brand">Tyst</p>
      <h1>${t('report.title')}</h1>
      <p class="confidential">${t('report.cover.confidential')}</p>
      ${input.language === 'both' ? bothLanguages() : undefined}
      ${volume.count > 1 ? html`<p class="part">${t('report.part', { number: volume.number, count: volume.count })}</p>` : undefined}
    </header>
    <section class="cover">
      <dl class="facts">
        ${of.reference !== undefined && of.reference !== '' ? fact(t('report.cover.reference'), pageText(of.reference)) : undefined}
        ${fact(t('report.cover.code'), html`<strong>${of.code}</strong>`)}
        ${of.title === '' ? undefined : fact(t('report.cover.title'), pageText(of.title))}
        ${fact(t('report.cover.school'), input.organisation === '' ? html`${t('report.notGiven')}` : pageText(input.organisation))}
        ${fact(t('report.cover.to'), html`${t(input.recipient === undefined ? `evidence.addressee.${of.addressee}` : `packDocument.to.${input.recipient}`)}${of.aboutHead ? html`<small>${t('report.cover.aboutHead')}</small>` : undefined}`)}
        ${fact(t('report.cover.reporter'), html`${t('report.cover.anonymous')}`)}
        ${fact(t('report.cover.contents'), html`${contentsOf(input, t)}${input.pdfLeftOut === true ? detail(t('report.cover.pdfLeftOut')) : undefined}`)}
        ${last === undefined ? undefined : fact(t('report.cover.last'), html`${ukTimeWithZone(last.at, 'minute', t)}${detail(t('report.facts.deviceClock'))}`)}
      </dl>
      ${volume.count > 1 ? html`<p class="note">${t('report.partNote', { number: volume.number, count: volume.count })}</p>` : undefined}
      <h2>${t('report.cover.heading')}</h2>
      <p>${t('report.cover.what')}</p>
      <h2>${t('report.cover.limitsHeading')}</h2>
      ${list([
        t('report.cover.limits.truth'),
        t('report.cover.limits.author'),
        t('report.cover.limits.clock'),
        t('report.cover.limits.page'),
        t('report.cover.limits.still'),
      ])}
      <h2>${t('report.cover.careHeading')}</h2>
      ${list([
        t('report.cover.care.danger'),
        t('report.cover.care.reporter'),
        t('report.cover.care.author'),
        t('report.cover.care.share'),
      ])}
    </section>`;
}

/** Said in both languages wherever the reader begins; each leads to its own part. */
function bothLanguages(): Html {
  const line = (language: Language) => {
    const t = translator(language);
    return html`<p lang="${language}">
      ${t('report.cover.both')} <a class="screen" href="#${language}">${t('report.cover.toPart')}</a>
    </p>`;
  };
  return html`${partsIn('both').map(line)}`;
}

function contentsOf({ volume, case: { items } }: ReportInput, t: Translate): string {
  const numbers = volume.items.map(({ item }) => item).join(', ');
  return t('report.cover.itemsOf', { numbers, total: items.length });
}
