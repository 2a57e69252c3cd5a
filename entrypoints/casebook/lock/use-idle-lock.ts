// Locks the casebook by itself when nobody has used it for a while, and at once by one key.
import { useEffect } from 'preact/hooks';
import { lockNow, openCasebook } from './open-casebook';

/** A function key: no text field takes it for a letter (WCAG 2.1.4). */
const LOCK_KEY = 'F8';
const SIGNS_OF_USE = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
/** How often the clock is looked at, ms: a timer alone would stand still while the computer sleeps. */
const BETWEEN_LOOKS = 5_000;

export function useIdleLock(minutes: number | undefined): void {
  const isOpen = openCasebook.value !== undefined;
  useEffect(() => {
    if (!isOpen || minutes === undefined) return undefined;
    let lastUse = Date.now();
    // A clock that was put back tells no time of rest: it counts as one that was put on.
    const isIdle = () => Math.abs(Date.now() - lastUse) > minutes * 60_000;
    const onUse = (event: Event) => {
      if (isIdle()) lockNow();
      lastUse = Date.now();
      if (event instanceof KeyboardEvent && event.key === LOCK_KEY) {
        event.preventDefault();
        lockNow();
      }
    };
    const timer = setInterval(() => {
      if (isIdle()) lockNow();
    }, BETWEEN_LOOKS);
    for (const sign of SIGNS_OF_USE) window.addEventListener(sign, onUse, { capture: true, passive: sign !== 'keydown' });
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS_OF_USE) window.removeEventListener(sign, onUse, true);
    };
  }, [isOpen, minutes]);
}
