// What is left of cases that were recorded here and purged.
import { Card } from '@/components/card';
import { Pages } from '@/components/pages';
import { usePages } from '@/components/use-pages';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { purgedCases } from '@/utils/store/purge-case';
import { useLiveQuery } from '@/utils/store/use-live-query';

export function PurgedCases({ db }: { db: TystDatabase }) {
  const purged = useLiveQuery(() => purgedCases(db), []);
  const { shown, list, place } = usePages(purged ?? []);
  if (shown.length === 0) return null;
  return (
    <Card title={t('keeping.purged.title')}>
      <ul ref={list} class="files-made">
        {shown.map(({ id, code = '', at, digest }) => (
          <li key={id}>
            <strong>{t('case.code', { code })}</strong>
            <div class="small">{t('keeping.purged.on', { time: ukTime(at) })}</div>
            {digest !== undefined && (
              <details class="digest">
                <summary>{t('keeping.here.print')}</summary>
                <code class="small">{digest}</code>
              </details>
            )}
          </li>
        ))}
      </ul>
      <Pages {...place} of={t('keeping.purged.title')} />
    </Card>
  );
}
