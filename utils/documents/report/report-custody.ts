// The custody log as a table people can read.
import { ACT_OUTCOMES } from '@/utils/evidence/act';
import type { CustodyEntry } from '@/utils/evidence/custody';
import { ukTimeWithZone } from '@/utils/i18n/dates';
import type { Translate } from '@/utils/i18n/translate';
import type { CaseRecord } from '@/utils/evidence/case';
import { isLetterKind } from '@/utils/protocol/letter-kinds';
import { findTask } from '@/utils/protocol/tasks';
import { type Html, html } from '@/utils/documents/html';
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

function rowOf(entry: CustodyEntry, items: CaseRecord['items'], t: Translate): Html {
  const { seq, at, event, digest } = entry;
  const about = aboutOf(entry, items, t);
  return html`<tr>
    <th scope="row">${seq}</th>
    <td>${ukTimeWithZone(at, 'second', t)}</td>
    <td>${t(`report.custody.event.${event}`)}${about === undefined ? undefined : `: ${about}`}</td>
    <td><code>${digest}</code></td>
  </tr>`;
}

/** Which item, which task of the protocol and what became of it, or which letter. */
function aboutOf({ detail }: CustodyEntry, items: CaseRecord['items'], t: Translate): string | undefined {
  const { captureId, task = '', outcome, kind = '' } = detail;
  const item = items.find((each) => each.captureId === captureId)?.item;
  if (item !== undefined) return t('report.item', { number: item });
  if (isLetterKind(kind)) return t(`letterForm.kind.${kind}`);
  const found = findTask(task);
  if (found === undefined) return undefined;
  const title = t(`protocol.task.${found.id}.title`);
  const became = ACT_OUTCOMES.find((each) => each === outcome);
  return became === undefined || became === 'done' ? title : `${title} (${t(`protocol.acts.${became}`)})`;
}
