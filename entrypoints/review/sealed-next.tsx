// After an ordinary seal: what happens next, and the way to the hand-over.
import type { ComponentChildren } from 'preact';
import { Button, LinkButton } from '@/components/button';
import { Card } from '@/components/card';
import { openPage } from '@/utils/browser/tabs';
import { t } from '@/utils/i18n/translate';

/** `next`: another post captured with it waits, and comes before the hand-over. */
export function SealedNext({ caseId, next }: { caseId: string; next: ComponentChildren | undefined }) {
  const waits = next !== undefined;
  return (
    <>
      <p>{t('review.sealed.body')}</p>
      {next}
      <Card title={t('review.sealed.next')}>
        <p>{t(waits ? 'several.afterAll' : 'review.sealed.handOverHint')}</p>
        <p class="main-acts">
          <Button
            look={waits ? 'second' : 'main'}
            onClick={() => {
              void openPage(`handover.html#${caseId}`);
            }}
          >
            {t('review.sealed.handOver')}
          </Button>{' '}
          <LinkButton
            onClick={() => {
              void openPage(`casebook.html#case/${caseId}`);
            }}
          >
            {t('review.sealed.openCase')}
          </LinkButton>
        </p>
        <p>{t('review.sealed.conduct')}</p>
      </Card>
    </>
  );
}
