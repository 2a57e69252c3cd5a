// Says that there is no draft here: it was discarded, or there never was one at this address.
import type { ComponentChildren } from 'preact';
import { TopBar } from '@/components/top-bar';
import type { Tombstone } from '@/utils/evidence/capture-entry';
import { ukTimeWithZone } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';

/** `next`: the way to what was captured with it. */
export function GonePage({ tombstone, next }: { tombstone: Tombstone | undefined; next: ComponentChildren }) {
  return (
    <>
      <TopBar title={t('review.title')} />
      <main class="page prose">
        {tombstone === undefined ? (
          <h1>{t('review.gone.missing')}</h1>
        ) : (
          <>
            <h1>{t(tombstone.why === 'captured-by-mistake' ? 'imagery.removed.title' : 'review.gone.title')}</h1>
            <p>{whatHappened(tombstone)}</p>
          </>
        )}
        {next}
        <p>{t('review.keep.closeTab')}</p>
      </main>
    </>
  );
}

function whatHappened({ why, at, digest }: Tombstone): string {
  const time = ukTimeWithZone(at);
  if (why !== 'captured-by-mistake') return t('review.gone.body', { time });
  return digest === undefined ? t('imagery.removed.noDigest', { time }) : t('imagery.removed.body', { time, digest });
}
