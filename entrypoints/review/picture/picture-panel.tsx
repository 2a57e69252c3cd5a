// The picture side of the review: the picture with its covers, and everything about the covers in words.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { MaskEditor } from '@/components/masks/mask-editor';
import { useMaskEditing } from '@/components/masks/use-mask-editing';
import type { EditedMasks } from '@/components/masks/use-masks';
import type { Draft, DraftMask, DraftPicture } from '@/utils/evidence/capture-entry';
import { t } from '@/utils/i18n/translate';
import { forbidsPicture } from '@/utils/protocol/categories';
import { getBytes } from '@/utils/store/bytes';
import type { TystDatabase } from '@/utils/store/database';
import { CoverNotes } from './cover-notes';
import { maskLabel } from './mask-label';
import { MaskList } from './mask-list';

export interface PicturePanelProps {
  db: TystDatabase;
  draft: Draft;
  picture: DraftPicture;
  edited: EditedMasks<DraftMask>;
  /** DSL or DSP, as the school says. */
  dsl: string;
  /** Says that it must not be seen: beside the picture, away from the acts that end a review. */
  mistake: ComponentChildren;
  /** What lies over the picture beside its covers. */
  children?: ComponentChildren;
}

/** A draft opened again this long after its capture starts with its picture hidden: abuse is not sprung on anyone twice. */
const FRESH_MS = 600_000;

export function PicturePanel({ db, draft, picture, edited, dsl, mistake, children }: PicturePanelProps) {
  const [hidden, setHidden] = useState(() => Date.now() - Date.parse(draft.capturedAt.utc) > FRESH_MS);
  const editing = useMaskEditing(edited, picture);
  const veil = veilOf(draft, hidden, dsl, () => {
    setHidden(false);
    editing.view.current?.focus();
  });
  return (
    <div class="picture-panel">
      <MaskEditor picture={picture} load={() => getBytes(db, picture.sha256)} editing={editing} label={maskLabel} veil={veil}>
        {children}
      </MaskEditor>
      <p class="mistake">{mistake}</p>
      <CoverNotes draft={draft} picture={picture} />
      <MaskList masks={edited.masks} picture={picture} onShow={editing.focus} onRemove={editing.remove} />
    </div>
  );
}

function veilOf({ answers }: Draft, hidden: boolean, dsl: string, onShow: () => void) {
  // DESIGN rule 6: made unviewable at once, and no button brings it back while the answer stands.
  if (forbidsPicture(answers.categories)) return { text: t('review.concern.logOnly', { dsl }) };
  return hidden ? { text: t('review.picture.blurred'), onShow } : undefined;
}
