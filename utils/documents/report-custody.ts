// The custody log as a table people can read.
import type { CustodyEntry } from '@/utils/evidence/custody';
import { ukTimeWithZone } from '@/utils/i18n/dates';
import type { Translate } from '@/utils/i18n/translate';
import type { CaseRecord } from '@/utils/evidence/case';
import { type Html, html } from './html';
import type { ReportInput } from './report-input';

export function custodyTable({ custody, case: { items }, recipient }: ReportInput, t: Translate): Html {
  const isOfCase = recipient === undefined;
  return html`<section class="custody">
    <h2>${t('report.custody.heading')}</h2>
    <p>${t('report.custody.intro')} ${t(isOfCase ? 'report.custody.ends' : 'report.custody.endsPack')}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('report.custody.number')}</th>
          <th scope="col">${t('report.custody.when')}</th>
          <th scope="col">${t('report.custody.what')}</th>
          <th scope="col">${t('report.custody.digest')}</th>
        </tr>
      </thead>
      <tbody>
        ${custody.map((entry) => rowOf(entry, items, t))}
      </tbody>
    </table>
  </section>`;
}

function rowOf({ seq, at, event, detail, digest }: CustodyEntry, items: CaseRecord['items'], t: Translate): Html {
  const item = items.find(({ captureId }) => captureId === detail.captureId)?.item;
  const about = item === undefined ? undefined : `: ${t('report.item', { number: item })}`;
  return html`<tr>
    <th scope="row">${seq}</th>
    <td>${ukTimeWithZone(at, 'second', t)}</td>
    <td>${t(`report.custody.event.${event}`)}${about}</td>
    <td><code>${digest}</code></td>
  </tr>`;
}
