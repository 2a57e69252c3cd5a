// The way to Step 2 of the protocol: the main act of a case that was not handed over yet, quieter afterwards.
import { Button } from '@/components/button';
import { openPage } from '@/utils/browser/tabs';
import { t } from '@/utils/i18n/translate';

export function HandOverAct({ caseId, isAgain }: { caseId: string; isAgain: boolean }) {
  return (
    <Button
      look={isAgain ? 'second' : 'main'}
      onClick={() => {
        void openPage(`handover.html#${caseId}`);
      }}
    >
      {t(isAgain ? 'case.handOver.again' : 'case.handOver.act')}
    </Button>
  );
}
