// Which files of a larger bundle are saved already, in the order in which they are saved.
import { Tag } from '@/components/tag';
import { t } from '@/utils/i18n/translate';
import type { SavedVolume } from '@/utils/store/exports';
import type { HandOverVolume } from '@/utils/workflows/hand-over';

export function VolumeList({ volumes, saved }: { volumes: readonly HandOverVolume[]; saved: readonly SavedVolume[] }) {
  return (
    <ol class="volumes">
      {volumes.map(({ number, count, fileName }) => {
        const way = saved.find((each) => each.number === number)?.way;
        return (
          <li key={number}>
            <span>
              {t('handover.save.part', { number, count })} <code class="small">{fileName}</code>
            </span>
            <Tag tone={way === undefined ? 'quiet' : way === 'written' ? 'ok' : 'info'}>
              {t(`handover.save.${way ?? 'waiting'}`)}
            </Tag>
          </li>
        );
      })}
    </ol>
  );
}
