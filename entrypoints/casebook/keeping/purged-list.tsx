// The cases that were purged: each only as the tombstone that is left of it.
import { Card } from '@/components/card';
import { Pages } from '@/components/pages';
import { usePages } from '@/components/use-pages';
import { matterName } from '@/entrypoints/casebook/matter-name';
import { addressOfMatter } from '@/entrypoints/casebook/use-route';
import { useVault } from '@/entrypoints/casebook/use-vault';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { listPurged } from '@/utils/store/vault/purged';
import type { Vault } from '@/utils/store/vault/vault';

export function PurgedList({ vault }: { vault: Vault }) {
  const purged = useVault(vault, listPurged);
  const { shown, list, place } = usePages(purged ?? []);
  if (shown.length === 0) return null;
  return (
    <Card title={t('keeping.purged.title')}>
      <p>{t('keeping.purged.intro')}</p>
      <ul ref={list} class="files-made">
        {shown.map((each) => (
          <li key={each.id}>
            <a href={addressOfMatter(each.id)}>{matterName(each)}</a>
            <div class="small">
              {t('keeping.purged.on', { time: ukTime(each.purgedAt) })} · {t(`keeping.purge.why.${each.reason}`)}
            </div>
          </li>
        ))}
      </ul>
      <Pages {...place} of={t('keeping.purged.title')} />
    </Card>
  );
}
