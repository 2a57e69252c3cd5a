// One covered part of the picture: moved, resized and removed by pointer or by keyboard.
import { useState } from 'preact/hooks';
import type { Rect } from '@/utils/evidence/rect';
import { followPointer } from './follow-pointer';
import { CORNERS, type Corner, type Point, type Size, moveRect, resizeRect } from './mask-geometry';

export interface MaskBoxProps {
  id: string;
  rect: Rect;
  picture: Size;
  /** Picture pixels that one press of an arrow key moves. */
  step: number;
  /** Fewest picture pixels each way. */
  least: number;
  /** What screen readers call it. */
  name: string;
  /** Written on it. */
  label: string;
  describedBy: string;
  /** Turns a pointer's place in the window into picture pixels. */
  toPicture: (event: PointerEvent) => Point;
  onChange: (rect: Rect) => void;
  onRemove: () => void;
}

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export function MaskBox(props: MaskBoxProps) {
  const { id, rect, picture, step, least, name, label, describedBy, toPicture, onChange, onRemove } = props;
  const [dragged, setDragged] = useState<Rect | undefined>(undefined);

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    const corner = cornerOf(event.target);
    const start = toPicture(event);
    let last = rect;
    followPointer(event, {
      onMove(moved) {
        const now = toPicture(moved);
        const by = { x: now.x - start.x, y: now.y - start.y };
        last = corner === undefined ? moveRect(rect, by, picture) : resizeRect(rect, corner, by, picture, least);
        setDragged(last);
      },
      onEnd(kept) {
        setDragged(undefined);
        if (kept && last !== rect) onChange(last);
      },
    });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      onRemove();
      return;
    }
    const arrow = ARROWS[event.key];
    if (arrow === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    // The arrow keys would scroll the picture as well.
    event.preventDefault();
    event.stopPropagation();
    const by = { x: arrow.x * step, y: arrow.y * step };
    onChange(event.shiftKey ? resizeRect(rect, 'south-east', by, picture, least) : moveRect(rect, by, picture));
  };

  const shown = dragged ?? rect;
  return (
    <button
      type="button"
      class="mask-box"
      data-mask={id}
      style={placeOf(shown, picture)}
      aria-label={name}
      aria-describedby={describedBy}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    >
      <span class="mask-label" aria-hidden="true">
        {label}
      </span>
      {CORNERS.map((corner) => (
        <span key={corner} class={`mask-corner ${corner}`} data-corner={corner} aria-hidden="true" />
      ))}
    </button>
  );
}

/** Where a rectangle of the picture lies on its sheet, in hundredths, so that it follows every zoom. */
export function placeOf(rect: Rect, picture: Size) {
  return {
    left: percent(rect.x, picture.width),
    top: percent(rect.y, picture.height),
    width: percent(rect.width, picture.width),
    height: percent(rect.height, picture.height),
  };
}

function percent(part: number, whole: number): string {
  return `${(part / whole) * 100}%`;
}

function cornerOf(target: EventTarget | null): Corner | undefined {
  const named = target instanceof HTMLElement ? target.dataset['corner'] : undefined;
  return CORNERS.find((corner) => corner === named);
}
