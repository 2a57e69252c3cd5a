// The witness slip on the screen and on paper; the page around it is not printed.
import { LinkButton } from '@/components/button';
import { PrintButton } from '@/components/print-button';
import { TopBar } from '@/components/top-bar';
import { type SlipFacts, witnessSlip } from '@/utils/documents/witness-slip';
import { t } from '@/utils/i18n/translate';
import './slip-page.css';

export function SlipPage({ facts, onBack }: { facts: SlipFacts; onBack: () => void }) {
  const { title, lines, blanks } = witnessSlip(facts, t);
  return (
    <>
      <TopBar title={title} />
      <main class="page prose slip-page">
        <p class="screen-only">
          <LinkButton onClick={onBack}>{t('common.back')}</LinkButton>
        </p>
        <article class="slip">
          <h1>{title}</h1>
          <dl>
            {lines.map(({ label, value, hint, exact }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  {exact === true ? <code>{value}</code> : value}
                  {hint !== undefined && <small>{hint}</small>}
                </dd>
              </div>
            ))}
            {blanks.map((label) => (
              <div key={label} class="blank">
                <dt>{label}</dt>
                <dd />
              </div>
            ))}
          </dl>
          <p>{t('slip.why')}</p>
        </article>
        <div class="screen-only">
          <p>{t('slip.keep')}</p>
          <p>{t('slip.where')}</p>
          <PrintButton>{t('review.sealed.print')}</PrintButton>
        </div>
      </main>
    </>
  );
}
