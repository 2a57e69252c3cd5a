// Hides the whole screen at once when somebody comes near: Escape pressed twice, or the button in the top bar.
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/i18n/translate';

/** Whether the screen is hidden now. Never stored: a page that is loaded again is visible. */
export const screenHidden = signal(false);

const TWICE_WITHIN_MS = 800;

/**
 * Covers everything, open dialogs too, as a dialog of its own on top of them: what is under it keeps its state and its
 * focus. Further presses of Escape change nothing, so that a frightened hand does not show the screen again.
 */
export function BlankScreen() {
  const dialog = useRef<HTMLDialogElement>(null);
  const hidden = screenHidden.value;

  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.repeat) return;
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

  useEffect(() => {
    if (hidden) dialog.current?.showModal();
    else dialog.current?.close();
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
      <p>{t('common.screenHidden')}</p>
      <button type="button" class="button second" onClick={() => dialog.current?.close()}>
        {t('common.showScreen')}
      </button>
    </dialog>
  );
}
