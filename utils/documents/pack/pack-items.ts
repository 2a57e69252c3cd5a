// The item list of a pack: each item with the files that show it, their fingerprints, and room for the recipient's own number.
import { isKnown } from '@/utils/evidence/read';
import { postedTimeWithZone, ukTimeWithZone } from '@/utils/i18n/dates';
import type { Translate } from '@/utils/i18n/translate';
import { RECIPIENT_RULES } from '@/utils/protocol/recipient-kinds';
import { type Html, html } from '@/utils/documents/html';
import type { PackDocument, PackDocumentItem } from './pack-document';
import { pageText } from '@/utils/documents/page-text';
import { fact, notKnown } from '@/utils/documents/read-value';
import { verdictOf } from '@/utils/documents/report/report-item';

export function itemList({ items, recipient, case: of }: PackDocument, t: Translate): Html {
  // Who wrote it stands in the report; a list for people who may not see the report does not name them.
  const names = RECIPIENT_RULES[recipient].report;
  const number = t(recipient === 'police' ? 'report.digests.exhibit' : 'packDocument.items.number');
  return html`<section class="item">
    <h2>${t('packDocument.items.title')}</h2>
    <p>${t('packDocument.items.intro', { code: of.reference ?? of.code })}</p>
    ${items.map((item) => entryOf(item, { names, number }, t))}
  </section>`;
}

function entryOf(
  { item, record, seal, pictures }: PackDocumentItem,
  { names, number }: { names: boolean; number: string },
  t: Translate,
): Html {
  const { author, postedAt, kind } = record.post;
  const posted = postedAt.value === 'unknown' ? undefined : postedTimeWithZone(postedAt.value, t);
  return html`<h3>${t('report.item', { number: item })}</h3>
    <p class="exhibit">${number} <span></span></p>
    <dl class="facts">
      ${fact(t('packDocument.items.what'), html`${t(`evidence.platform.${record.platform}`)}, ${t(`evidence.kind.${kind.value}`)}`)}
      ${names ? fact(t('evidence.field.author'), isKnown(author) ? pageText(author.value, 200) : notKnown(t)) : undefined}
      ${fact(t('evidence.field.posted'), posted === undefined ? notKnown(t) : pageText(posted))}
      ${fact(t(record.kind === 'supplied' ? 'evidence.field.added' : 'evidence.field.captured'), html`${ukTimeWithZone(record.capturedAt.utc, 'second', t)}`)}
      ${fact(t('report.whole.heading'), html`${verdictOf(record, t)}`)}
      ${pictures.map(({ address, sha256, isCopy }) => fact(t(isCopy ? 'packDocument.items.copy' : 'packDocument.items.picture'), html`<code>${address}</code><small><code>${sha256}</code></small>`))}
      ${fact(t('packDocument.items.record'), html`<code>${seal.digest}</code>`)}
    </dl>`;
}
