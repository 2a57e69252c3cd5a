// A native modal dialog: the browser keeps the focus inside, closes it on Escape and gives the focus back.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/i18n/translate';
import { Button } from './button';

export interface DialogProps {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}

export function Dialog({ open, title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={titleId} onClose={onClose}>
      {open && (
        <>
          <h2 id={titleId}>{title}</h2>
          {children}
        </>
      )}
    </dialog>
  );
}

export interface ConfirmDialogProps extends DialogProps {
  /** Names the act itself: `Destroy the draft`, never `OK`. */
  confirm: string;
  onConfirm: () => void;
}

/** Asks again before something is destroyed; `children` say what will be gone. The focus starts on the way out. */
export function ConfirmDialog({ confirm, onConfirm, children, ...dialog }: ConfirmDialogProps) {
  return (
    <Dialog {...dialog}>
      {children}
      <div class="acts">
        <Button look="second" onClick={dialog.onClose}>
          {t('common.cancel')}
        </Button>
        <Button
          look="danger"
          onClick={() => {
            dialog.onClose();
            onConfirm();
          }}
        >
          {confirm}
        </Button>
      </div>
    </Dialog>
  );
}
