// Asks for a reason and a role before something is recorded that goes past the protocol, decides against a task, or withdraws an act.
import { useState } from 'preact/hooks';
import { AsLeft, DraftNote } from '@/entrypoints/casebook/entry/entry-notes';
import { KeptEntry, type Keeping } from '@/entrypoints/casebook/entry/kept-entry';
import { useEntry } from '@/entrypoints/casebook/entry/use-entry';
import { Button, LinkButton } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { ErrorSummary } from '@/components/error-summary';
import { Field } from '@/components/field';
import { useAction } from '@/components/use-action';
import type { Actor } from '@/utils/evidence/act';
import { t } from '@/utils/i18n/translate';
import { LONGEST_SAID } from '@/utils/protocol/fields';
import type { EntryPlace } from '@/utils/evidence/unfinished-act';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import type { Vault, VaultChange } from '@/utils/store/vault/vault';
import { droppedAct } from '@/utils/workflows/casebook/unfinished-act';
import { ActorField } from './actor-field';

export interface ReasonFormProps {
  /** Names what is recorded; also the button's words. */
  act: string;
  intro: string;
  facts: MatterFacts;
  /** Where several stand on one page. */
  idPrefix?: string;
  /** Open from the start: somebody chose it elsewhere. */
  startsOpen?: boolean;
  vault: Vault;
  /** Where its words are kept while they are typed. */
  place: EntryPlace;
  /** Where the form was opened elsewhere: nobody gives the reason after all. */
  onCancel?: () => void;
  /** Records it, with the change that takes the draft away. */
  onReason: (by: Actor, said: string, also: () => readonly VaultChange[]) => Promise<void>;
}

interface Reason {
  by?: Actor;
  said: string;
}

/** Open as well where its words were left unfinished. */
export function ReasonForm(props: ReasonFormProps) {
  return (
    <KeptEntry<Reason> vault={props.vault} place={props.place}>
      {(keeping) => <OpenReason {...props} keeping={keeping} />}
    </KeptEntry>
  );
}

type OpenReasonProps = ReasonFormProps & { keeping: Keeping<Reason> };

function OpenReason({
  act,
  intro,
  facts,
  idPrefix = '',
  startsOpen = false,
  place,
  onCancel,
  onReason,
  keeping,
}: OpenReasonProps) {
  const [open, setOpen] = useState(startsOpen || keeping.left !== undefined);
  const entry = useEntry<Reason>(() => ({ said: '' }), keeping);
  const { by, said } = entry.answers;
  const [refused, setRefused] = useState(0);
  const saving = useAction((actor: Actor) => entry.recording(() => onReason(actor, said.trim(), () => [droppedAct(place)])));
  if (!open) {
    return (
      <p>
        <LinkButton
          onClick={() => {
            setOpen(true);
          }}
        >
          {act}
        </LinkButton>
      </p>
    );
  }
  const question = { reasons: t('protocol.form.reasons'), 'reason-by': t('protocol.form.by') };
  const isOpen = { reasons: said.trim() === '', 'reason-by': by === undefined };
  const missing = refused === 0 ? [] : (['reasons', 'reason-by'] as const).filter((field) => isOpen[field]);
  const inlineOf = (field: keyof typeof question) => (missing.includes(field) ? t('protocol.form.answer') : undefined);
  return (
    <form
      class="reason-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (by !== undefined && said.trim() !== '') saving.run(by);
        else setRefused(refused + 1);
      }}
    >
      <ErrorSummary
        key={refused}
        errors={missing.map((field) => ({
          field: `${idPrefix}${field}`,
          text: t('protocol.form.missing', { question: question[field] }),
        }))}
      />
      <p>{intro}</p>
      <AsLeft entry={entry} />
      <Field
        id={`${idPrefix}reasons`}
        label={question.reasons}
        error={inlineOf('reasons')}
        rows={3}
        maxLength={LONGEST_SAID}
        value={said}
        onInput={(words) => {
          entry.change({ said: words });
        }}
      />
      <ActorField
        id={`${idPrefix}reason-by`}
        facts={facts}
        value={by}
        error={inlineOf('reason-by')}
        onChange={(actor) => {
          entry.change({ by: actor });
        }}
      />
      <DraftNote state={entry.state} />
      {saving.failed !== undefined && <ErrorNotice error={saving.failed.error} />}
      <div class="acts">
        <Button submits look="second" disabled={saving.busy}>
          {act}
        </Button>
        <LinkButton
          disabled={saving.busy}
          onClick={() => {
            void entry.giveUp();
            setOpen(false);
            onCancel?.();
          }}
        >
          {t('common.cancel')}
        </LinkButton>
      </div>
    </form>
  );
}
