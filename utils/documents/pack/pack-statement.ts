// The statement form: the facts of the items filled in; who, in which words and under which declaration is left blank (PRACTICE 10).
import { ukTimeWithZone } from '@/utils/i18n/dates';
import type { Translate } from '@/utils/i18n/translate';
import { type Html, html } from '@/utils/documents/html';
import type { PackDocument, PackDocumentItem } from './pack-document';
import { fact } from '@/utils/documents/read-value';

/** The words, the declaration and who signs fill the sheet that they stand on, so that none of them is alone on another. */
const LINES = 20;

export function statementForm({ items, facts, case: of }: PackDocument, t: Translate): Html {
  return html`<section class="item">
      <h2>${t('packDocument.statement.title')}</h2>
      <p class="note">${t('packDocument.statement.choice')}</p>
      <dl class="facts">
        ${fact(t('report.cover.code'), html`${of.reference ?? of.code}`)}
        ${(facts.crimeNumber ?? '') === '' ? undefined : fact(t('pack.fact.crimeNumber'), html`<bdi>${facts.crimeNumber}</bdi>`)}
      </dl>
      ${blanks(t, ['name', 'role', 'contact'])}
      <h3>${t('packDocument.statement.items')}</h3>
      ${items.map((item) => itemOf(item, t))}
    </section>
    <section class="item">
      <h2>${t('packDocument.statement.words')}</h2>
      <p>${t('packDocument.statement.title')} · ${of.reference ?? of.code}</p>
      <p><small>${t('packDocument.statement.wordsHint')}</small></p>
      ${Array.from({ length: LINES }, () => html`<p class="writing-line"></p>`)}
      <h3>${t('packDocument.statement.declaration')}</h3>
      <p><small>${t('packDocument.statement.declarationHint')}</small></p>
      ${Array.from({ length: 3 }, () => html`<p class="writing-line"></p>`)} ${blanks(t, ['signature', 'date', 'witness'])}
    </section>`;
}

function blanks(t: Translate, fields: readonly ('name' | 'role' | 'contact' | 'signature' | 'date' | 'witness')[]): Html[] {
  return fields.map((field) => html`<p class="exhibit">${t(`packDocument.statement.${field}`)} <span></span></p>`);
}

function itemOf({ item, record, seal, pictures }: PackDocumentItem, t: Translate): Html {
  const [picture] = pictures;
  return html`<dl class="facts">
      ${fact(t('report.item', { number: item }), html`${t(`evidence.platform.${record.platform}`)}, ${t(`evidence.kind.${record.post.kind.value}`)}`)}
      ${fact(t(record.kind === 'supplied' ? 'evidence.field.added' : 'evidence.field.captured'), html`${ukTimeWithZone(record.capturedAt.utc, 'second', t)}<small>${t('report.facts.deviceClock')}</small>`)}
      ${picture === undefined ? undefined : fact(t('packDocument.items.picture'), html`<code>${picture.address}</code><small><code>${picture.sha256}</code></small>`)}
      ${fact(t('packDocument.items.record'), html`<code>${seal.digest}</code>`)}
    </dl>
    <p class="exhibit">${t('report.digests.exhibit')} <span></span></p>`;
}
