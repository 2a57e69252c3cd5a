// The layer over a picture on which its covered parts lie, and on which dragging draws a new one or moves the picture.
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Rect } from '@/utils/evidence/rect';
import { t } from '@/utils/i18n/translate';
import { followPointer } from './follow-pointer';
import { MaskBox, placeOf } from './mask-box';
import { type Point, type Size, rectBetween } from './mask-geometry';

/** A covered part as the layer draws it; rectangles in picture pixels. */
export interface ShownMask {
  id: string;
  rect: Rect;
  name: string;
  label: string;
}

export interface MaskLayerProps {
  masks: readonly ShownMask[];
  picture: Size & { scale: number };
  /** What dragging on the bare picture does. */
  tool: 'cover' | 'move';
  /** The id of the text that explains the keys. */
  describedBy: string;
  /** The element that the picture scrolls in. */
  view: RefObject<HTMLElement | null>;
  onAdd: (rect: Rect) => void;
  onChange: (id: string, rect: Rect) => void;
  onRemove: (id: string) => void;
}

/** CSS pixels that an arrow key moves a mask, and that a mask has at least each way: smaller ones cannot be seen or caught. */
const STEP = 4;
const LEAST = 8;

/** Fewest picture pixels of a mask each way, in a picture of this scale. */
export function leastOf(scale: number): number {
  return Math.ceil(LEAST * scale);
}

export function MaskLayer({ masks, picture, tool, describedBy, view, onAdd, onChange, onRemove }: MaskLayerProps) {
  const [drawn, setDrawn] = useState<Rect | undefined>(undefined);
  const least = leastOf(picture.scale);

  const onPointerDown = (event: PointerEvent) => {
    // A finger scrolls; it covers with the button and moves what the button made.
    if (event.pointerType === 'touch' || event.button > 1) return;
    event.preventDefault();
    if (tool === 'move' || event.button === 1) pan(event, view.current);
    else draw(event);
  };

  const draw = (press: PointerEvent) => {
    const start = toPicture(press, picture);
    let last: Rect | undefined;
    followPointer(press, {
      onMove(event) {
        last = rectBetween(start, toPicture(event, picture), picture);
        setDrawn(last);
      },
      onEnd(kept) {
        setDrawn(undefined);
        if (kept && last !== undefined && last.width >= least && last.height >= least) onAdd(last);
      },
    });
  };

  return (
    <div class={`mask-layer ${tool}`} role="group" aria-label={t('review.mask.layer')} onPointerDown={onPointerDown}>
      {masks.map(({ id, rect, name, label }) => (
        <MaskBox
          key={id}
          id={id}
          rect={rect}
          picture={picture}
          step={Math.max(1, Math.round(STEP * picture.scale))}
          least={least}
          name={name}
          label={label}
          describedBy={describedBy}
          toPicture={(event) => toPicture(event, picture)}
          onChange={(next) => {
            onChange(id, next);
          }}
          onRemove={() => {
            onRemove(id);
          }}
        />
      ))}
      {drawn !== undefined && <div class="mask-drawn" style={placeOf(drawn, picture)} />}
    </div>
  );
}

/** The pointer in picture pixels; the layer lies exactly over the picture, whatever the zoom and the scrolling. */
function toPicture(event: PointerEvent, picture: Size): Point {
  const layer = event.target instanceof Element ? event.target.closest('.mask-layer') : null;
  const box = layer?.getBoundingClientRect();
  if (box === undefined || box.width === 0 || box.height === 0) return { x: 0, y: 0 };
  return {
    x: ((event.clientX - box.left) / box.width) * picture.width,
    y: ((event.clientY - box.top) / box.height) * picture.height,
  };
}

function pan(press: PointerEvent, view: HTMLElement | null): void {
  const from = { left: view?.scrollLeft ?? 0, top: view?.scrollTop ?? 0 };
  followPointer(press, {
    onMove(event) {
      view?.scrollTo({ left: from.left + press.clientX - event.clientX, top: from.top + press.clientY - event.clientY });
    },
    onEnd() {},
  });
}
