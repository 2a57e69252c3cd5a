// A picture with masks that can be drawn, moved, resized and removed, by pointer and by keyboard, and the tools for it.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Rect } from '@/utils/evidence/rect';
import { t } from '@/utils/i18n/translate';
import { type Size, rectInMiddle } from './mask-geometry';
import type { PlacedMask } from './mask-history';
import { MASK_KEYS_ID } from './mask-keys';
import { MaskLayer, leastOf } from './mask-layer';
import { maskName } from './mask-words';
import { type PictureTool, PictureTools } from '@/components/picture/picture-tools';
import { PictureView, type PictureViewProps } from '@/components/picture/picture-view';
import type { MaskEditing } from './use-mask-editing';
import { useZoom } from '@/components/picture/use-zoom';
import './mask-editor.css';

export interface MaskEditorProps<Mask extends PlacedMask> extends Pick<PictureViewProps, 'load' | 'veil'> {
  picture: Size & { sha256: string; scale: number };
  editing: MaskEditing<Mask>;
  /** Why a mask is there, in a few words. */
  label: (mask: Mask) => string;
  /** What lies over the picture beside its masks. */
  children?: ComponentChildren;
}

export function MaskEditor<Mask extends PlacedMask>(props: MaskEditorProps<Mask>) {
  const { picture, load, veil, editing, label, children } = props;
  const { masks, view } = editing;
  const [tool, setTool] = useState<PictureTool>('cover');
  const size = { width: picture.width / picture.scale, height: picture.height / picture.scale };
  const zoom = useZoom(view, size);
  const cover = () => {
    if (view.current === null) return;
    setTool('cover');
    editing.add(rectInMiddle(viewOf(view.current, picture, zoom.percent), picture, leastOf(picture.scale)));
  };
  return (
    <div class="picture-box">
      <PictureView
        id="picture"
        view={view}
        zoom={zoom}
        digest={picture.sha256}
        load={load}
        size={size}
        veil={veil}
        describedBy={MASK_KEYS_ID}
      >
        <MaskLayer
          masks={masks.map((mask, index) => {
            const words = label(mask);
            return { id: mask.id, rect: mask.rect, label: words, name: maskName(words, index + 1, masks.length) };
          })}
          picture={picture}
          tool={tool}
          describedBy={MASK_KEYS_ID}
          view={view}
          onAdd={editing.add}
          onChange={editing.place}
          onRemove={editing.remove}
        />
        {children}
      </PictureView>
      <PictureTools
        zoom={zoom}
        tool={tool}
        onTool={setTool}
        onCover={cover}
        onUndo={editing.undo}
        onRedo={editing.redo}
        disabled={veil !== undefined}
      >
        <span class="small">{t('review.picture.covered', { count: masks.length })}</span>
      </PictureTools>
      <span role="status" class="visually-hidden">
        {editing.said}
      </span>
    </div>
  );
}

/** The part of the picture in view, in picture pixels; the view may be larger than the picture. */
function viewOf(view: HTMLElement, picture: Size & { scale: number }, percent: number): Rect {
  const perCssPixel = (picture.scale * 100) / percent;
  return {
    x: view.scrollLeft * perCssPixel,
    y: view.scrollTop * perCssPixel,
    width: Math.min(picture.width, view.clientWidth * perCssPixel),
    height: Math.min(picture.height, view.clientHeight * perCssPixel),
  };
}
