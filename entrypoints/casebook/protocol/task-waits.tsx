// Says what a task waits for, with the way to what ends each wait.
import { Notice } from '@/components/notice';
import { t } from '@/utils/i18n/translate';
import { stillToAdvise } from '@/utils/protocol/advised';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import { type WaitId, waitOf } from '@/utils/protocol/waits';
import { itemNames } from '@/entrypoints/casebook/item-names';
import { addressOfTask } from '@/entrypoints/casebook/use-route';

export interface TaskWaitsProps {
  caseId: string;
  facts: MatterFacts;
  waits: readonly WaitId[];
}

export function TaskWaits({ caseId, facts, waits }: TaskWaitsProps) {
  if (waits.length === 0) return null;
  return (
    <Notice tone="warn">
      <p>
        <strong>{t('protocol.anyway.title')}</strong>
      </p>
      <ul class="lines">
        {waits.map((id) => {
          const { endsWith } = waitOf(id);
          const words = t(`protocol.wait.${id}`);
          return (
            <li key={id}>
              {endsWith === undefined ? words : <a href={addressOfTask(caseId, endsWith)}>{words}</a>}
              {id === 'dsl-first' && <StillToAdvise facts={facts} />}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

function StillToAdvise({ facts }: { facts: MatterFacts }) {
  const items = stillToAdvise(facts);
  return items.length === 0 ? null : <span class="small"> {t('advice.stillFor', { items: itemNames(items) })}</span>;
}
