// Presses Capture post in the real popup and notes the moment of the click as the popup itself saw it.
import type { PopupScreen } from '../popup-screen.ts';

/** The popup's own clock at its next click, epoch milliseconds, kept in the page until it is asked for. */
const NOTE_CLICK = `addEventListener('click', () => { localStorage.setItem('bench-click', String(performance.timeOrigin + performance.now())); }, { capture: true, once: true })`;

export async function pressCapture(popup: PopupScreen): Promise<void> {
  await popup.find('button', /^Capture post$/);
  await popup.evaluate(NOTE_CLICK);
  await popup.press('button', /^Capture post$/);
}
