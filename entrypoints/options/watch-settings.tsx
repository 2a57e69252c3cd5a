// Watch words: off until the school has settled it, has named its words, and a person switches a site on.
import { useState } from 'preact/hooks';
import { Card } from '@/components/card';
import { Checkboxes } from '@/components/choices';
import { ErrorNotice } from '@/components/error-notice';
import { Notice } from '@/components/notice';
import { useAction } from '@/components/use-action';
import { useSetting } from '@/components/use-setting';
import { changeSetting } from '@/utils/browser/change-setting';
import { watchedSites, watchSettled, watchWords } from '@/utils/browser/settings';
import { WATCHED_SITES, type WatchedSite } from '@/utils/evidence/watched-sites';
import { t } from '@/utils/i18n/translate';
import { startWatching, stopWatching } from '@/utils/workflows/watch/watch-site';
import type { Save } from './options-page';
import { UnlessManaged } from './unless-managed';
import { useChosen } from './use-chosen';
import { WatchFirst } from './watch-first';
import { WatchWordsForm } from './watch-words-form';

/** Nothing is looked for any longer once it is no longer settled. */
const SETTLED = {
  getValue: () => watchSettled.getValue(),
  watch: (changed: (value: boolean) => void) => watchSettled.watch(changed),
  async setValue(settled: boolean) {
    await watchSettled.setValue(settled);
    if (!settled) await stopAll();
  },
};

async function stopAll(): Promise<void> {
  for (const site of WATCHED_SITES) await stopWatching(site);
}

export function WatchSettings({ save }: { save: Save }) {
  const words = useSetting(watchWords) ?? [];
  const [settled = false, choose] = useChosen(SETTLED, save);
  const sites = useSetting(watchedSites) ?? [];
  // Counted, so that the box is drawn unticked again each time.
  const [refusals, setRefusals] = useState(0);
  const start = useAction(async (site: WatchedSite) => {
    const allowed = await startWatching(site);
    setRefusals((count) => (allowed ? 0 : count + 1));
  });
  return (
    <Card title={t('watch.title')}>
      <p>{t('watch.intro')}</p>
      <p>{t('watch.limits')}</p>
      <WatchFirst />
      <Checkboxes
        id="watch-settled"
        legend={<span class="visually-hidden">{t('watch.first.title')}</span>}
        choices={[{ value: 'settled', label: t('watch.settled') }]}
        values={settled ? ['settled'] : []}
        onChange={(chosen) => {
          choose(chosen.length > 0);
        }}
      />
      <UnlessManaged setting={watchWords} label={t('watch.words')} shown={(set) => set.join(', ')}>
        <WatchWordsForm
          onSave={(change) => {
            save(async () => {
              await changeSetting(watchWords, change);
              if ((await watchWords.getValue()).length === 0) await stopAll();
            });
          }}
        />
      </UnlessManaged>
      {words.length > 0 && settled ? (
        <Checkboxes<WatchedSite>
          id="watch-sites"
          legend={t('watch.sites')}
          hint={t('watch.sitesHint')}
          choices={WATCHED_SITES.map((site) => ({ value: site, label: t(`evidence.platform.${site}`) }))}
          values={sites}
          onChange={(chosen) => {
            const added = chosen.find((site) => !sites.includes(site));
            const removed = sites.find((site) => !chosen.includes(site));
            // The browser asks within this very click, or not at all.
            if (added !== undefined) start.run(added);
            if (removed !== undefined) save(() => stopWatching(removed));
          }}
        />
      ) : (
        <p class="small">{t('watch.waits')}</p>
      )}
      <div role="status">{refusals > 0 && <Notice tone="warn">{t('watch.refused')}</Notice>}</div>
      {start.failed !== undefined && <ErrorNotice error={start.failed.error} />}
    </Card>
  );
}
