// The hard cases: seen on a phone, about oneself, about the Head, a child in danger.
import type { ComponentChildren } from 'preact';
import { useDslTerm } from '@/components/use-dsl-term';
import { dslTerm } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';

export function Situations() {
  const dsl = useDslTerm(dslTerm);
  return (
    <section class="card">
      <h2>{t('welcome.situations.title')}</h2>
      <Situation title={t('welcome.situations.child.title')}>
        <p>{t('welcome.situations.child.text', { dsl })}</p>
      </Situation>
      <Situation title={t('welcome.situations.phone.title')}>
        <p>{t('welcome.situations.phone.danger')}</p>
        <p>{t('welcome.situations.phone.text')}</p>
        <p>{t('welcome.situations.phone.whatsapp')}</p>
      </Situation>
      <Situation title={t('welcome.situations.me.title')}>
        <p>{t('welcome.situations.me.text')}</p>
        <p>{t('welcome.situations.me.support')}</p>
      </Situation>
      <Situation title={t('welcome.situations.head.title')}>
        <p>{t('welcome.situations.head.text')}</p>
      </Situation>
    </section>
  );
}

function Situation({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="situation">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
