// Follows one pointer from the press to its release, wherever it goes.

export interface PointerPath {
  /** Called for each movement, with the pointer where it is now. */
  onMove: (event: PointerEvent) => void;
  /** Called once; `kept` is false when the browser or Escape broke it off. */
  onEnd: (kept: boolean) => void;
}

/** Captures the pointer of this press, so that leaving the element or the window does not lose it. */
export function followPointer(press: PointerEvent, { onMove, onEnd }: PointerPath): void {
  const target = press.currentTarget;
  if (!(target instanceof Element)) return;
  target.setPointerCapture(press.pointerId);
  const listening = new AbortController();
  const { signal } = listening;
  const end = (kept: boolean) => {
    listening.abort();
    onEnd(kept);
  };
  const ours = (handle: (event: PointerEvent) => void) => (event: Event) => {
    if (event instanceof PointerEvent && event.pointerId === press.pointerId) handle(event);
  };
  target.addEventListener('pointermove', ours(onMove), { signal });
  target.addEventListener(
    'pointerup',
    ours(() => {
      end(true);
    }),
    { signal },
  );
  target.addEventListener(
    'pointercancel',
    ours(() => {
      end(false);
    }),
    { signal },
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') end(false);
    },
    { signal },
  );
}
