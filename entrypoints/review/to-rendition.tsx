// A post that is still to be redrawn (the browser ended before it was): sends the tab to the page that draws.
import { useEffect } from 'preact/hooks';
import { TopBar } from '@/components/top-bar';
import { t } from '@/utils/i18n/translate';

export function ToRendition({ captureId }: { captureId: string }) {
  useEffect(() => {
    location.replace(`/rendition.html#${captureId}`);
  }, [captureId]);
  return <TopBar title={t('review.title')} />;
}
