// Between the designated person's casebook and that of whoever handles the matter: the one gives the advice out, the other takes it in.
import { Card } from '@/components/card';
import { useSetting } from '@/components/use-setting';
import { role } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import { handlerOf } from '@/utils/protocol/handler';
import { type MatterFacts, lastRecord } from '@/utils/protocol/matter-facts';
import type { Matter } from '@/utils/store/vault/matters';
import { adviceOfAct } from '@/utils/workflows/casebook/advice-file';
import type { OpenCasebook } from '@/utils/workflows/casebook/casebook-lock';
import { ReceiveAdvice } from './receive-advice';
import { SaveAdvice } from './save-advice';

export interface AdviceTransferProps {
  casebook: OpenCasebook;
  matter: Matter;
  facts: MatterFacts;
}

export function AdviceTransfer({ casebook, matter, facts }: AdviceTransferProps) {
  const seenBy = useSetting(role);
  if (seenBy === undefined) return null;
  if (seenBy !== 'dsl') return <ReceiveAdvice casebook={casebook} matter={matter} />;
  const act = lastRecord(facts, 'dsl-advice');
  const shown = matter.captures.filter(({ withheldAt }) => withheldAt === undefined);
  const advice = act && adviceOfAct(act, { code: matter.case.code, captures: shown });
  if (advice === undefined || shown.length === 0) return null;
  return (
    <Card title={t('advice.passOn')}>
      <SaveAdvice key={advice.id} advice={advice} addressee={handlerOf(facts)} />
    </Card>
  );
}
