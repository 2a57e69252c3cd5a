// Says what a task waits for, with the way to what ends each wait.
import { Notice } from '@/components/notice';
import { t } from '@/utils/i18n/translate';
import { type WaitId, waitOf } from '@/utils/protocol/waits';
import { addressOfTask } from '@/entrypoints/casebook/use-route';

export function TaskWaits({ caseId, waits }: { caseId: string; waits: readonly WaitId[] }) {
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
          return <li key={id}>{endsWith === undefined ? words : <a href={addressOfTask(caseId, endsWith)}>{words}</a>}</li>;
        })}
      </ul>
    </Notice>
  );
}
