// Covers a received picture for a working copy: the picture at the left, its areas with their reasons at the right.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { ErrorSummary } from '@/components/error-summary';
import { Field } from '@/components/field';
import { MaskEditor } from '@/components/masks/mask-editor';
import { MaskKeys } from '@/components/masks/mask-keys';
import { Notice } from '@/components/notice';
import { useAction } from '@/components/use-action';
import { useMaskEditing } from '@/components/masks/use-mask-editing';
import { useMasks } from '@/components/masks/use-masks';
import type { PictureRecord } from '@/utils/evidence/capture-record';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { LONGEST_PURPOSE, type OpenArea, type UnfinishedCopy } from '@/utils/evidence/working-copy';
import { t } from '@/utils/i18n/translate';
import type { Vault } from '@/utils/store/vault/vault';
import { receivedPicture } from '@/utils/workflows/casebook/received-picture';
import { type BurntCopy, burnCopy } from '@/utils/workflows/casebook/working-copy';
import { CopyAreas } from './copy-areas';
import { PURPOSE_FIELD, closedAreas, missingInCopy } from './copy-answers';
import { CopyPreview } from './copy-preview';
import { CoverEveryone } from './cover-everyone';
import { useSavedWork } from '@/entrypoints/casebook/use-saved-work';
import { saveUnfinished } from '@/utils/workflows/casebook/unfinished-copy';

export interface CopyEditorProps {
  vault: Vault;
  capture: ReceivedCapture;
  /** The capture's, as recorded. */
  picture: PictureRecord;
  begun: UnfinishedCopy;
}

export function CopyEditor({ vault, capture, picture, begun }: CopyEditorProps) {
  const [work, setWork] = useState(begun);
  const [resumed] = useState(begun.from === undefined && (begun.areas.length > 0 || begun.purpose !== ''));
  const { stop } = useSavedWork(work, (now) => saveUnfinished(vault, now));
  const [hidden, setHidden] = useState(true);
  const [refused, setRefused] = useState(0);
  const [burnt, setBurnt] = useState<BurntCopy | undefined>(undefined);
  const edited = useMasks<OpenArea>(
    work.areas,
    (areas) => {
      setWork((before) => ({ ...before, areas: [...areas] }));
    },
    (rect) => ({ id: crypto.randomUUID(), rect, words: '' }),
  );
  const editing = useMaskEditing(edited, picture);
  const missing = refused > 0 ? missingInCopy(work) : [];
  const burning = useAction(async () => {
    setRefused(refused + 1);
    if (missingInCopy(work).length === 0) setBurnt(await burnCopy(vault, capture, closedAreas(work)));
  });
  const show = () => {
    setHidden(false);
    editing.view.current?.focus();
  };
  const veil = hidden ? { text: t('workingCopies.blurred'), onShow: show } : undefined;
  if (burnt !== undefined) {
    return (
      <CopyPreview
        vault={vault}
        capture={capture}
        burnt={burnt}
        work={work}
        veil={veil}
        onBack={() => {
          setBurnt(undefined);
        }}
        onKept={() => {
          void stop();
        }}
      />
    );
  }
  return (
    <div class="copy-columns">
      <div class="copy-picture" inert={burning.busy}>
        <MaskEditor
          picture={picture}
          load={() => receivedPicture(vault, capture)}
          editing={editing}
          label={({ reason }) => (reason === undefined ? t('workingCopies.areas.noReason') : t(`workingCopies.reason.${reason}`))}
          veil={veil}
        />
        <p class="small">{t('workingCopies.destroyed')}</p>
        <MaskKeys />
      </div>
      <form
        inert={burning.busy}
        onSubmit={(event) => {
          event.preventDefault();
          burning.run();
        }}
      >
        {resumed && refused === 0 && <Notice>{t('workingCopies.resumed')}</Notice>}
        <ErrorSummary key={refused} errors={missing} />
        <Field
          id={PURPOSE_FIELD}
          label={t('workingCopies.purpose')}
          hint={t('workingCopies.purposeHint')}
          error={missing.find(({ field }) => field === PURPOSE_FIELD)?.text}
          maxLength={LONGEST_PURPOSE}
          value={work.purpose}
          onInput={(purpose) => {
            setWork((before) => ({ ...before, purpose }));
          }}
        />
        <CoverEveryone record={capture.record} edited={edited} />
        <CopyAreas edited={edited} editing={editing} picture={picture} missing={missing} />
        {burning.failed && <ErrorNotice error={burning.failed.error} />}
        <Button submits disabled={burning.busy}>
          {burning.busy ? t('workingCopies.burning') : t('workingCopies.look')}
        </Button>
      </form>
    </div>
  );
}
