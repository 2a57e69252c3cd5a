// A picture of any height, scrolled and zoomed, with whatever lies over it; blurred until it is asked for where that is wanted.
import type { ComponentChildren, RefObject } from 'preact';
import { t } from '@/utils/i18n/translate';
import { useObjectUrl } from '@/components/blob-image';
import { Button } from '@/components/button';
import type { Size } from '@/components/masks/mask-geometry';
import type { Zoom } from './use-zoom';
import './picture-view.css';

export interface PictureViewProps {
  id: string;
  /** What screen readers call it; otherwise the picture of the capture. */
  name?: string;
  view: RefObject<HTMLDivElement | null>;
  zoom: Zoom;
  /** The digest that the picture is filed under. */
  digest: string;
  load: () => Promise<Blob>;
  /** In CSS pixels at 100 %. */
  size: Size;
  /** What stands in the picture's place while it is hidden: why, and how it is shown again if it may be. */
  veil?: { text: string; onShow?: () => void } | undefined;
  /** The id of the text that explains the keys. */
  describedBy: string;
  children?: ComponentChildren;
}

export function PictureView(props: PictureViewProps) {
  const { id, name = t('review.picture.region'), view, zoom, digest, load, size, veil, describedBy, children } = props;
  const url = useObjectUrl(load, digest);
  // Blurred pixels are still pixels: what may not be seen at all is not drawn.
  const mayBeSeen = veil === undefined || veil.onShow !== undefined;
  return (
    <div class="picture-frame">
      <div
        ref={view}
        id={id}
        class="picture-view"
        // Passes the keys on to the picture and its covers instead of to a screen reader's own reading commands.
        role="application"
        aria-label={name}
        aria-describedby={describedBy}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It scrolls: without a pointer it must be reachable for the arrow keys.
        tabIndex={0}
      >
        <div
          class={veil === undefined ? 'picture-sheet' : 'picture-sheet veiled'}
          style={{ width: `${(size.width * zoom.percent) / 100}px`, aspectRatio: `${size.width} / ${size.height}` }}
          inert={veil !== undefined}
        >
          {url !== undefined && mayBeSeen && <img src={url} alt={t('review.picture.alt')} decoding="async" draggable={false} />}
          {veil === undefined && children}
        </div>
      </div>
      {veil !== undefined && (
        <div class="picture-veil">
          <p>{veil.text}</p>
          {veil.onShow !== undefined && <Button onClick={veil.onShow}>{t('common.showPicture')}</Button>}
        </div>
      )}
    </div>
  );
}
