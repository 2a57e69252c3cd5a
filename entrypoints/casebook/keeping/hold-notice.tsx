// Says what needs a matter kept as it is, and where that is ended.
import { Notice } from '@/components/notice';
import { addressOfTask } from '@/entrypoints/casebook/use-route';
import { t } from '@/utils/i18n/translate';
import { holdsOf } from '@/utils/protocol/hold';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import { holdText } from './hold-text';

export function HoldNotice({ caseId, facts }: { caseId: string; facts: MatterFacts }) {
  const holds = holdsOf(facts);
  if (holds.length === 0) return null;
  const tasks = [...new Set(holds.map(({ act }) => (act.task === 'hold' ? 'hold' : 'police-instructions')))];
  return (
    <Notice tone="info">
      <strong>{t('keeping.hold.title')}</strong>
      <ul class="reasons">
        {holds.map((hold) => (
          <li key={hold.act.id}>{holdText(hold)}</li>
        ))}
      </ul>
      <p>{t('keeping.hold.intro')}</p>
      {tasks.map((task) => (
        <p key={task}>
          <a href={addressOfTask(caseId, task)}>{t(task === 'hold' ? 'keeping.hold.look' : 'keeping.hold.police')}</a>
        </p>
      ))}
    </Notice>
  );
}
