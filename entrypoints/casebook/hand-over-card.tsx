// The way to Step 2 of the protocol: the main act of a case that was not handed over yet.
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { openPage } from '@/utils/browser/tabs';
import { t } from '@/utils/i18n/translate';

export function HandOverCard({ caseId, isAgain, isEmpty }: { caseId: string; isAgain: boolean; isEmpty: boolean }) {
  return (
    <Card title={t('case.handOver.title')}>
      <p>{t('case.handOver.text')}</p>
      <p class="small">{t('case.handOver.aboutHead')}</p>
      <Button
        wide
        look={isAgain ? 'second' : 'main'}
        disabled={isEmpty}
        onClick={() => {
          void openPage(`handover.html#${caseId}`);
        }}
      >
        {t(isAgain ? 'case.handOver.again' : 'case.handOver.act')}
      </Button>
    </Card>
  );
}
