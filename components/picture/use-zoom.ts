// The zoom of a scrolled picture: fitted to the width at first, then in steps or by the wheel, around the point one looks at.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Point, Size } from '@/components/masks/mask-geometry';
import { clampZoom, zoomIn, zoomOut, zoomToFit } from './zoom';

export interface Zoom {
  /** In hundredths of the picture's size on its page. */
  percent: number;
  in: () => void;
  out: () => void;
  fit: () => void;
}

/** Takes + - 0 and Ctrl with the wheel over the picture. `size`: the picture in CSS pixels at 100 %; `view`: the element that scrolls. */
export function useZoom(view: RefObject<HTMLElement | null>, size: Size): Zoom {
  const [chosen, setChosen] = useState<number | 'fit'>('fit');
  const room = useRoom(view);
  const percent = chosen === 'fit' ? zoomToFit(size.width, room) : chosen;
  const anchorRef = useRef<{ across: number; down: number; at: Point } | undefined>(undefined);

  const zoomTo = (next: number | 'fit', at?: Point) => {
    const element = view.current;
    if (element === null) return;
    const point = at ?? { x: element.clientWidth / 2, y: element.clientHeight / 2 };
    anchorRef.current = {
      across: (element.scrollLeft + point.x) / percent,
      down: (element.scrollTop + point.y) / percent,
      at: point,
    };
    setChosen(next);
  };

  useLayoutEffect(() => {
    const anchor = anchorRef.current;
    anchorRef.current = undefined;
    if (anchor === undefined) return;
    view.current?.scrollTo({ left: anchor.across * percent - anchor.at.x, top: anchor.down * percent - anchor.at.y });
  }, [percent]);

  const zoom: Zoom = {
    percent,
    in: () => {
      zoomTo(zoomIn(percent));
    },
    out: () => {
      zoomTo(zoomOut(percent));
    },
    fit: () => {
      zoomTo('fit');
    },
  };

  useEffect(() => {
    const element = view.current;
    if (element === null) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    // Not passive: Ctrl and the wheel would zoom the whole page otherwise.
    element.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        const box = element.getBoundingClientRect();
        const wanted = Math.round(percent * Math.exp(-event.deltaY / 500));
        zoomTo(clampZoom(wanted), { x: event.clientX - box.left, y: event.clientY - box.top });
      },
      { signal, passive: false },
    );
    element.addEventListener(
      'keydown',
      (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === '+' || event.key === '=') zoom.in();
        else if (event.key === '-') zoom.out();
        else if (event.key === '0') zoom.fit();
        else return;
        event.preventDefault();
      },
      { signal },
    );
    return () => {
      listening.abort();
    };
  }, [percent]);

  return zoom;
}

/** The width inside the scrolled element, followed while the window changes. */
function useRoom(view: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const element = view.current;
    if (element === null) return undefined;
    setRoom(element.clientWidth);
    const observer = new ResizeObserver(() => {
      setRoom(element.clientWidth);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return room;
}
