// After "Keep as draft": says that everything is kept, for browsers that do not let a page close its own tab.
import { Button } from '@/components/button';
import { TopBar } from '@/components/top-bar';
import { t } from '@/utils/i18n/translate';

export function KeptPage({ onGoOn }: { onGoOn: () => void }) {
  return (
    <>
      <TopBar title={t('review.title')} />
      <main class="page prose">
        <h1>{t('review.keep.title')}</h1>
        <p>{t('review.keep.body')}</p>
        <p>{t('review.keep.week')}</p>
        <p>{t('review.keep.closeTab')}</p>
        <Button look="second" onClick={onGoOn}>
          {t('review.keep.goOn')}
        </Button>
      </main>
    </>
  );
}
