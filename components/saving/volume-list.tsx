// Which files of a larger bundle or pack are saved already, in the order in which they are saved.
import { t } from '@/utils/i18n/translate';
import { Tag } from '@/components/tag';
import type { SaveWay } from './use-volume-saving';

export interface VolumeListProps {
  volumes: readonly { number: number; count: number; fileName: string }[];
  saved: readonly { number: number; way: SaveWay }[];
}

export function VolumeList({ volumes, saved }: VolumeListProps) {
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
