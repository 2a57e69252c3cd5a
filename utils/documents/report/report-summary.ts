// All items of the volume in one table, each a link to its own page.
import type { Translate } from '@/utils/i18n/translate';
import { isKnown } from '@/utils/evidence/read';
import { postedTime, ukTime } from '@/utils/i18n/dates';
import { type Html, html } from '@/utils/documents/html';
import { pageText } from '@/utils/documents/page-text';
import { notKnown } from '@/utils/documents/read-value';
import type { PlacedItem } from './report-input';
import { verdictOf } from './report-item';

/** A table cell shows this much of a name; the item's own page has all of it. */
const NAME_LENGTH = 80;

export function summaryOf(items: readonly PlacedItem[], t: Translate): Html {
  return html`<section class="summary">
    <h2>${t('report.summary.heading')}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('report.summary.item')}</th>
          <th scope="col">${t('evidence.field.platform')}</th>
          <th scope="col">${t('evidence.field.author')}</th>
          <th scope="col">${t('evidence.field.posted')}</th>
          <th scope="col">${t('evidence.field.captured')}</th>
          <th scope="col">${t('report.whole.heading')}</th>
        </tr>
      </thead>
      <tbody>
        ${items.map((item) => rowOf(item, t))}
      </tbody>
    </table>
  </section>`;
}

function rowOf({ item, anchor, record }: PlacedItem, t: Translate): Html {
  const { author, postedAt } = record.post;
  const posted = postedAt.value === 'unknown' ? undefined : postedTime(postedAt.value, t);
  return html`<tr>
    <th scope="row"><a href="#${anchor}">${item}</a></th>
    <td>${t(`evidence.platform.${record.platform}`)}</td>
    <td>${isKnown(author) ? pageText(author.value, NAME_LENGTH) : notKnown(t)}</td>
    <td>${posted === undefined ? notKnown(t) : pageText(posted, NAME_LENGTH)}</td>
    <td>${ukTime(record.capturedAt.utc, 'minute', t)}</td>
    <td>${verdictOf(record, t)}</td>
  </tr>`;
}
