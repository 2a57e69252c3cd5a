// The last pages of the report: the words it uses, for readers who have never seen such a file.
import type { Translate } from '@/utils/i18n/translate';
import { type Html, html } from '@/utils/documents/html';
import { fact } from '@/utils/documents/read-value';

/** In the order in which a reader meets them. */
const WORDS = [
  'case',
  'item',
  'account',
  'address',
  'clock',
  'covered',
  'whole',
  'redrawn',
  'noPicture',
  'supplied',
  'sealed',
  'fingerprint',
  'history',
  'signature',
  'receipt',
  'safeguarding',
] as const;

export function glossaryOf(t: Translate): Html {
  return html`<section class="glossary">
    <h2>${t('report.glossary.heading')}</h2>
    <dl class="facts">
      ${WORDS.map((word) => fact(t(`report.glossary.${word}.word`), html`${t(`report.glossary.${word}.meaning`)}`))}
    </dl>
  </section>`;
}
