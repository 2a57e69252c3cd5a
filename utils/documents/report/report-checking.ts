// The last page of the report: how anyone can check the file it came in.
import type { Translate } from '@/utils/i18n/translate';
import { type Html, html } from '@/utils/documents/html';
import { fact } from '@/utils/documents/read-value';
import type { ReportInput } from './report-input';

export function checkingOf({ signer, bundleId, recipient }: ReportInput, t: Translate): Html {
  // A pack is signed by the casebook, whose key serves every case.
  const isOfCase = recipient === undefined;
  return html`<section class="checking">
    <h2>${t('report.check.heading')}</h2>
    <p>${t('report.check.intro')}</p>
    <ol>
      <li>${t('report.check.steps.receipt')}</li>
      <li>${t('report.check.steps.verifier')}</li>
      <li>${t('report.check.steps.signature')}</li>
      <li>${t('report.check.steps.signer')}</li>
    </ol>
    <dl class="facts">
      ${fact(t('report.check.signer'), html`<code>${signer}</code>${isOfCase ? html`<small>${t('report.check.signerNote')}</small>` : undefined}`)}
      ${fact(t('report.check.bundle'), html`<code>${bundleId}</code>`)}
    </dl>
  </section>`;
}
