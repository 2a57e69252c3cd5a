// What the Head does, and leaves alone, in the first hour after something was handed over; to be read on the screen or on paper.
import type { ComponentChildren } from 'preact';
import { PrintButton } from '@/components/print-button';
import { useDslTerm } from '@/components/use-dsl-term';
import { ContactNote } from '@/entrypoints/casebook/contact-note';
import { RECEIVED } from '@/entrypoints/casebook/use-route';
import { dslTerm } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import './guide.css';

export function FirstHour() {
  const dsl = useDslTerm(dslTerm);
  return (
    <div class="prose guide">
      <div class="case-head">
        <h1>{t('firstHour.title')}</h1>
        <span class="on-screen">
          <PrintButton look="second">{t('firstHour.print')}</PrintButton>
        </span>
      </div>
      <p>{t('firstHour.intro')}</p>
      <ol class="guide-steps">
        <Step title={t('firstHour.danger.title')}>
          <p>
            <strong>{t('firstHour.danger.call')}</strong> {t('firstHour.danger.otherwise')}
          </p>
        </Step>
        <Step title={t('firstHour.child.title')}>
          <p>{t('firstHour.child.first', { dsl })}</p>
          <p>{t('firstHour.child.wait')}</p>
          <p>
            <strong>{t('firstHour.child.image', { dsl })}</strong>
          </p>
          <p>{t('firstHour.child.staff')}</p>
          <ContactNote of={['dsl', 'allegations']} />
        </Step>
        <Step title={t('firstHour.you.title')}>
          <p>{t('firstHour.you.text')}</p>
        </Step>
        <Step title={t('firstHour.leave.title')}>
          <ul>
            {(['reply', 'join', 'watch', 'reporter'] as const).map((point) => (
              <li key={point}>{t(`firstHour.leave.${point}`)}</li>
            ))}
          </ul>
        </Step>
        <Step title={t('firstHour.keep.title')}>
          <ul>
            {(['drive', 'same', 'open', 'verdict', 'confirm'] as const).map((point) => (
              <li key={point}>{t(`firstHour.keep.${point}`)}</li>
            ))}
          </ul>
        </Step>
        <Step title={t('firstHour.tell.title')}>
          <ul>
            {(['police', 'unit', 'person', 'press', 'nobody'] as const).map((point) => (
              <li key={point}>{t(`firstHour.tell.${point}`)}</li>
            ))}
          </ul>
          <ContactNote of={['police', 'unit', 'union', 'council']} />
        </Step>
        <Step title={t('firstHour.decide.title')}>
          <p>{t('firstHour.decide.text')}</p>
          <p class="on-screen">
            <a href={RECEIVED}>{t('firstHour.decide.link')}</a>
          </p>
        </Step>
      </ol>
    </div>
  );
}

function Step({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <li class="card">
      <h2>{title}</h2>
      {children}
    </li>
  );
}
