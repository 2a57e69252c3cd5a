// After a record without a picture was sealed: it goes to the designated person, and this screen no longer shows the address.
import { Button, LinkButton } from '@/components/button';
import { Card } from '@/components/card';
import { openPage } from '@/utils/browser/tabs';
import { t } from '@/utils/i18n/translate';

/** `dsl`: DSL or DSP, as the school says. */
export function SealedLogOnly({ caseId, dsl }: { caseId: string; dsl: string }) {
  return (
    <>
      <p>{t('imagery.sealed.body', { dsl })}</p>
      <Card title={t('imagery.sealed.next', { dsl })}>
        <p>{t('imagery.sealed.nextHint')}</p>
        <p class="main-acts">
          <Button
            onClick={() => {
              void openPage(`handover.html#${caseId}`);
            }}
          >
            {t('imagery.sealed.handOver', { dsl })}
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
