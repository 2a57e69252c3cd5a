// The picture side of the review: the picture with its covers, its tools, and everything about the covers in words.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { MaskLayer, leastOf } from '@/components/mask-layer';
import { rectInMiddle } from '@/components/mask-geometry';
import { type PictureTool, PictureTools } from '@/components/picture-tools';
import { PictureView } from '@/components/picture-view';
import { useZoom } from '@/components/use-zoom';
import type { Draft, DraftMask, DraftPicture } from '@/utils/evidence/capture-entry';
import type { Rect } from '@/utils/evidence/rect';
import { t } from '@/utils/i18n/translate';
import { forbidsPicture } from '@/utils/protocol/categories';
import { getBytes } from '@/utils/store/bytes';
import type { TystDatabase } from '@/utils/store/database';
import { CoverNotes } from './cover-notes';
import { MaskList } from './mask-list';
import { maskLabel, maskName, maskPlace } from './mask-words';
import { useMaskFocus } from './use-mask-focus';
import type { EditedMasks } from './use-masks';

export interface PicturePanelProps {
  db: TystDatabase;
  draft: Draft;
  picture: DraftPicture;
  edited: EditedMasks;
  /** DSL or DSP, as the school says. */
  dsl: string;
  /** Says that it must not be seen: beside the picture, away from the acts that end a review. */
  mistake: ComponentChildren;
  /** What lies over the picture beside its covers. */
  children?: ComponentChildren;
}

/** A draft opened again this long after its capture starts with its picture hidden: abuse is not sprung on anyone twice. */
const FRESH_MS = 600_000;
const KEYS_ID = 'picture-keys';

export function PicturePanel({ db, draft, picture, edited, dsl, mistake, children }: PicturePanelProps) {
  const view = useRef<HTMLDivElement>(null);
  const [hidden, setHidden] = useState(() => Date.now() - Date.parse(draft.capturedAt.utc) > FRESH_MS);
  const [tool, setTool] = useState<PictureTool>('cover');
  const [said, setSaid] = useState('');
  const size = { width: picture.width / picture.scale, height: picture.height / picture.scale };
  const zoom = useZoom(view, size);
  const focusMask = useMaskFocus(view);
  const { masks } = edited;
  const veil = veilOf(draft, hidden, dsl, () => {
    setHidden(false);
    view.current?.focus();
  });

  const add = (rect: Rect) => {
    focusMask(edited.add(rect).id);
    setSaid(t('review.mask.added'));
  };
  const remove = (id: string) => {
    const index = masks.findIndex((mask) => mask.id === id);
    focusMask((masks[index + 1] ?? masks[index - 1])?.id);
    edited.remove(id);
    setSaid(t('review.mask.removed'));
  };
  const place = (id: string, rect: Rect) => {
    edited.place(id, rect);
    const number = masks.findIndex((mask) => mask.id === id) + 1;
    setSaid(t('review.mask.moved', { number, place: maskPlace(rect, picture) }));
  };
  const cover = () => {
    if (view.current === null) return;
    setTool('cover');
    add(rectInMiddle(viewOf(view.current, picture, zoom.percent), picture, leastOf(picture.scale)));
  };

  return (
    <div class="picture-panel">
      <div class="picture-box">
        <PictureView
          id="picture"
          view={view}
          zoom={zoom}
          digest={picture.sha256}
          load={() => getBytes(db, picture.sha256)}
          size={size}
          veil={veil}
          describedBy={KEYS_ID}
        >
          <MaskLayer
            masks={masks.map((mask, index) => shownMask(mask, index, masks.length))}
            picture={picture}
            tool={tool}
            describedBy={KEYS_ID}
            view={view}
            onAdd={add}
            onChange={place}
            onRemove={remove}
          />
          {children}
        </PictureView>
        <PictureTools
          zoom={zoom}
          tool={tool}
          onTool={setTool}
          onCover={cover}
          onUndo={edited.undo}
          onRedo={edited.redo}
          disabled={veil !== undefined}
        >
          <span class="small">{t('review.picture.covered', { count: masks.length })}</span>
        </PictureTools>
      </div>
      <p class="mistake">{mistake}</p>
      <CoverNotes draft={draft} picture={picture} keysId={KEYS_ID} />
      <MaskList masks={masks} picture={picture} onShow={focusMask} onRemove={remove} />
      <span role="status" class="visually-hidden">
        {said}
      </span>
    </div>
  );
}

function shownMask({ id, rect, reason }: DraftMask, index: number, of: number) {
  return { id, rect, name: maskName(reason, index + 1, of), label: maskLabel(reason) };
}

/** The part of the picture in view, in picture pixels. */
function viewOf(view: HTMLElement, { scale }: DraftPicture, percent: number): Rect {
  const perCssPixel = (scale * 100) / percent;
  return {
    x: view.scrollLeft * perCssPixel,
    y: view.scrollTop * perCssPixel,
    width: view.clientWidth * perCssPixel,
    height: view.clientHeight * perCssPixel,
  };
}

function veilOf({ answers }: Draft, hidden: boolean, dsl: string, onShow: () => void) {
  // DESIGN rule 6: made unviewable at once, and no button brings it back while the answer stands.
  if (forbidsPicture(answers.categories)) return { text: t('review.concern.logOnly', { dsl }) };
  return hidden ? { text: t('review.picture.blurred'), onShow } : undefined;
}
