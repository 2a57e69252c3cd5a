// What can be done to the masks of a shown picture, with the focus led to what was changed and the change said aloud.
import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Rect } from '@/utils/evidence/rect';
import { t } from '@/utils/i18n/translate';
import type { Size } from './mask-geometry';
import type { PlacedMask } from './mask-history';
import { maskPlace } from './mask-words';
import { useMaskFocus } from './use-mask-focus';
import type { EditedMasks } from './use-masks';

export interface MaskEditing<Mask extends PlacedMask> {
  masks: readonly Mask[];
  /** The element that the picture scrolls in. */
  view: RefObject<HTMLDivElement | null>;
  /** Brings a mask into view; undefined means the picture itself. */
  focus: (id: string | undefined) => void;
  add: (rect: Rect) => void;
  place: (id: string, rect: Rect) => void;
  remove: (id: string) => void;
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
  /** What happened last, for screen readers. */
  said: string;
}

export function useMaskEditing<Mask extends PlacedMask>(edited: EditedMasks<Mask>, picture: Size): MaskEditing<Mask> {
  const view = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const focus = useMaskFocus(view);
  const { masks } = edited;
  return {
    masks,
    view,
    focus,
    said,
    add(rect) {
      focus(edited.add(rect).id);
      setSaid(t('review.mask.added'));
    },
    place(id, rect) {
      edited.alter(id, (mask) => ({ ...mask, rect }));
      const number = masks.findIndex((mask) => mask.id === id) + 1;
      setSaid(t('review.mask.moved', { number, place: maskPlace(rect, picture) }));
    },
    remove(id) {
      const index = masks.findIndex((mask) => mask.id === id);
      focus((masks[index + 1] ?? masks[index - 1])?.id);
      edited.remove(id);
      setSaid(t('review.mask.removed'));
    },
    undo: edited.undo,
    redo: edited.redo,
  };
}
