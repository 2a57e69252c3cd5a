// What a purge of a matter would remove, counted as it stands now, and what would stay.
import { useVault } from '@/entrypoints/casebook/use-vault';
import type { CasebookCase } from '@/utils/evidence/received';
import { t } from '@/utils/i18n/translate';
import type { Vault } from '@/utils/store/vault/vault';
import { purgeCounts } from '@/utils/workflows/casebook/purge-matter';

const NAMED = ['received', 'capture', 'workingCopy', 'letter', 'pack', 'act'] as const;
/** They go with what names them. */
const UNNAMED = new Set<string>([...NAMED, 'case', 'file', 'time', 'unfinishedCopy']);

export function PurgeContents({ vault, of: { id, code, reference } }: { vault: Vault; of: CasebookCase }) {
  const counts = useVault(vault, (open) => purgeCounts(open, id), [id]);
  if (counts === undefined) return <p>{t('common.loading')}</p>;
  const others = [...counts].filter(([kind]) => !UNNAMED.has(kind)).reduce((sum, [, count]) => sum + count, 0);
  return (
    <div class="purge">
      <h3>{t('keeping.purge.goes')}</h3>
      <ul class="reasons">
        {NAMED.flatMap((kind) => {
          const count = counts.get(kind) ?? 0;
          return count === 0 ? [] : [<li key={kind}>{t(`keeping.purge.kind.${kind}`, { count })}</li>];
        })}
        {others > 0 && <li>{t('keeping.purge.kind.other', { count: others })}</li>}
      </ul>
      <h3>{t('keeping.purge.stays')}</h3>
      <ul class="reasons">
        <li>
          {reference === undefined
            ? t('keeping.purge.stay.name', { code })
            : t('keeping.purge.stay.nameAndReference', { code, reference })}
        </li>
        <li>{t('keeping.purge.stay.days')}</li>
        <li>{t('keeping.purge.stay.prints')}</li>
        <li>{t('keeping.purge.stay.history')}</li>
      </ul>
      <p>{t('keeping.purge.outside')}</p>
      <p>
        <strong>{t('keeping.purge.final')}</strong>
      </p>
    </div>
  );
}
