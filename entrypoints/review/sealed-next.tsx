// After an ordinary seal: what happens next, and the way to the hand-over.
import { Button, LinkButton } from '@/components/button';
import { Card } from '@/components/card';
import { openPage } from '@/utils/browser/tabs';
import { t } from '@/utils/i18n/translate';

export function SealedNext({ caseId }: { caseId: string }) {
  return (
    <>
      <p>{t('review.sealed.body')}</p>
      <Card title={t('review.sealed.next')}>
        <p>{t('review.sealed.handOverHint')}</p>
        <p class="main-acts">
          <Button
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
