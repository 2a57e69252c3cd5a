// Says that a file brings back what was purged: which case, when, why and by whom, and how much of it is in the file.
import { dayText } from '@/entrypoints/casebook/keeping/day-text';
import { matterName } from '@/entrypoints/casebook/matter-name';
import { addressOfMatter } from '@/entrypoints/casebook/use-route';
import { ukClock } from '@/utils/evidence/uk-clock';
import { t } from '@/utils/i18n/translate';
import type { PurgedBefore } from '@/utils/workflows/casebook/purged-before';

export function PurgedAgain({ before }: { before: readonly PurgedBefore[] }) {
  return (
    <ul class="reasons">
      {before.map(({ stone, captureIds }) => (
        <li key={stone.id}>
          <a href={addressOfMatter(stone.id)}>{matterName(stone)}</a>:{' '}
          {t('received.purged.when', {
            day: dayText(ukClock(new Date(stone.purgedAt)).date),
            role: t(`protocol.actor.${stone.by}`),
            why: t(`keeping.purge.why.${stone.reason}`),
          })}{' '}
          {captureIds.length > 0 && t('received.purged.items', { items: captureIds.length })}
        </li>
      ))}
    </ul>
  );
}
