// The report to a platform: where, when, and which of its rules are breached; nobody's words and nobody's name (P4.1).
import type { PlatformId } from '@/utils/evidence/post';
import { REPORTING, TERMS, type Term, ruleName } from '@/utils/protocol/platform-terms';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { postedTimeWithZone, ukTimeWithZone, utcDetail } from '@/utils/i18n/dates';
import type { Translate } from '@/utils/i18n/translate';
import { type Html, html } from './html';
import type { PackDocument, PackDocumentItem } from './pack/pack-document';
import { pageText } from './page-text';
import { fact, notKnown } from './read-value';

export function platformReport({ items, facts }: PackDocument, t: Translate): Html {
  const chosen = (facts.terms ?? '').split(' ');
  const platforms = [...new Set(items.map(({ record }) => record.platform))];
  return html`<h2>${t('packDocument.platform.heading')}</h2>
    <p>${t('packDocument.platform.intro')}</p>
    ${items.map((item) => itemOf(item, t))}
    <h3>${t('packDocument.platform.terms')}</h3>
    <ul>
      ${TERMS.filter((term) => chosen.includes(term)).map((term) => html`<li>${termIn(term, platforms, t)}</li>`)}
    </ul>
    <h3>${t('packDocument.platform.where')}</h3>
    <ul>
      ${platforms.map((platform) => html`<li>${t(`evidence.platform.${platform}`)}: ${REPORTING[platform].address ?? t('packDocument.platform.itself')}</li>`)}
    </ul>
    <p class="note">${t('packDocument.platform.account')}</p>`;
}

/** Our word for the rule, and what the platforms themselves call it where that is another. */
function termIn(term: Term, platforms: readonly PlatformId[], t: Translate): string {
  const own = t(`pack.term.${term}`);
  const names = platforms.flatMap((platform) => ruleName(platform, term) ?? []);
  const others = [...new Set(names)].filter((name) => name.toLowerCase() !== own.toLowerCase());
  return others.length === 0 ? own : `${own} (${others.join(', ')})`;
}

function itemOf({ item, record }: PackDocumentItem, t: Translate): Html {
  const { postedAt, kind } = record.post;
  return html`<h3>${t('report.item', { number: item })}</h3>
    <dl class="facts">
      ${fact(t('evidence.field.platform'), html`${t(`evidence.platform.${record.platform}`)}, ${t(`evidence.kind.${kind.value}`)}`)}
      ${fact(t('evidence.field.address'), addressOf(record, t))}
      ${record.locator.platformId === undefined ? undefined : fact(t('report.facts.platformId'), pageText(record.locator.platformId))}
      ${fact(t('evidence.field.posted'), html`${postedAt.value === 'unknown' ? notKnown(t) : (postedTimeWithZone(postedAt.value, t) ?? notKnown(t))}`)}
      ${fact(t('packDocument.platform.seen'), html`${ukTimeWithZone(record.capturedAt.utc, 'minute', t)}<small>${utcDetail(record.capturedAt.utc, t)}</small>`)}
    </dl>`;
}

/** WhatsApp has none: the title of a chat may hold names, and is no address. */
function addressOf({ locator: { permalink, url }, platform }: CaptureRecord, t: Translate): Html {
  if (platform === 'whatsapp') return html`${t('packDocument.platform.noAddress')}`;
  const address = permalink ?? url;
  return address === '' ? notKnown(t) : pageText(address);
}
