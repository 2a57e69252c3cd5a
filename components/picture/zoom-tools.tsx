// The zoom of a picture: smaller, fitted to the width, larger.
import { t } from '@/utils/i18n/translate';
import { IconTool } from '@/components/tool';
import type { Zoom } from './use-zoom';

export function ZoomTools({ zoom }: { zoom: Zoom }) {
  return (
    <div class="tool-group" role="group" aria-label={t('review.picture.zoom', { percent: zoom.percent })}>
      <IconTool name={t('review.picture.zoomOut')} path="M4 9h10" onClick={zoom.out} />
      <button type="button" class="tool" title={t('review.picture.zoomFit')} onClick={zoom.fit}>
        {t('common.percent', { percent: zoom.percent })}
        <span class="visually-hidden"> {t('review.picture.zoomFit')}</span>
      </button>
      <IconTool name={t('review.picture.zoomIn')} path="M9 4v10M4 9h10" onClick={zoom.in} />
    </div>
  );
}
