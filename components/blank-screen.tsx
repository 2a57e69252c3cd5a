// Hides the whole screen at once when somebody comes near: one key, Escape pressed twice, or the button in the top bar.
import { signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/i18n/translate';

/** Whether the screen is hidden now. Never stored: a page that is loaded again is visible. */
export const screenHidden = signal(false);

/** Hides the screen, and shows it again: a key that no browser and no screen reader uses, and that writes nothing. */
export const HIDE_KEY = 'F2';

const TWICE_WITHIN_MS = 800;

/**
 * Covers everything, open dialogs too, as a dialog of its own on top of them: what is under it keeps its state and its
 * focus, and is no part of the accessibility tree. Further presses of Escape change nothing, so that a frightened hand does
 * not show the screen again; the key, the button and a click anywhere do.
 */
export function BlankScreen() {
  const dialog = useRef<HTMLDialogElement>(null);
  const hidden = screenHidden.value;

  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    const onKey = (event: KeyboardEvent) => {
      if (event.repeat) return;
      if (event.key === HIDE_KEY) {
        event.preventDefault();
        screenHidden.value = !screenHidden.value;
        return;
      }
      if (event.key !== 'Escape') return;
      if (screenHidden.value) {
        event.preventDefault();
        return;
      }
      if (event.timeStamp - last < TWICE_WITHIN_MS) {
        event.preventDefault();
        screenHidden.value = true;
      }
      last = event.timeStamp;
    };
    // Capturing: no part of a page can keep the key from hiding it.
    window.addEventListener('keydown', onKey, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
    };
  }, []);

  useLayoutEffect(() => {
    if (hidden) dialog.current?.showModal();
    else if (dialog.current?.open === true) dialog.current.close();
  }, [hidden]);

  return (
    <dialog
      ref={dialog}
      class="blank-screen"
      aria-label={t('common.screenHidden')}
      onCancel={(event) => {
        event.preventDefault();
      }}
      onClose={() => {
        screenHidden.value = false;
      }}
    >
      <button type="button" class="show-screen" onClick={() => dialog.current?.close()}>
        <span>{t('common.screenHidden')}</span>
        <span class="button second">{t('common.showScreen')}</span>
        <span class="small">{t('common.showScreenHint', { key: HIDE_KEY })}</span>
      </button>
    </dialog>
  );
}
