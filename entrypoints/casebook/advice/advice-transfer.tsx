// Between the designated person's casebook and that of whoever handles the matter: the one gives the advice out, the other takes it in.
import { Card } from '@/components/card';
import { Notice } from '@/components/notice';
import { useSetting } from '@/components/use-setting';
import { itemNames } from '@/entrypoints/casebook/item-names';
import { role } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import { stillToAdvise } from '@/utils/protocol/advised';
import { handlerOf } from '@/utils/protocol/handler';
import { type MatterFacts, lastRecord } from '@/utils/protocol/matter-facts';
import type { Matter } from '@/utils/store/vault/matters';
import { adviceFile, adviceOfAct } from '@/utils/workflows/casebook/advice-file';
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
  const missing = stillToAdvise(facts);
  return (
    <>
      {missing.length > 0 && <Notice tone="warn">{t('advice.stillFor', { items: itemNames(missing) })}</Notice>}
      {seenBy === 'dsl' ? (
        <PassOn matter={matter} facts={facts} />
      ) : (
        <ReceiveAdvice casebook={casebook} matter={matter} facts={facts} />
      )}
      {matter.captures.length > 0 && <p>{t('advice.typedIsAbout', { items: itemNames(matter.captures) })}</p>}
    </>
  );
}

function PassOn({ matter: { case: of, captures }, facts }: Omit<AdviceTransferProps, 'casebook'>) {
  const act = lastRecord(facts, 'dsl-advice');
  const given = act && adviceOfAct(act);
  const file = given && adviceFile(given, { code: of.code, about: act.about, captures });
  if (file === undefined) return null;
  return (
    <Card title={t('advice.passOn')}>
      <SaveAdvice key={file.id} advice={file} addressee={handlerOf(facts)} />
    </Card>
  );
}
