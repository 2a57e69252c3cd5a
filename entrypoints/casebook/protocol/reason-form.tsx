// Asks for a reason and a role before something is recorded that goes past the protocol, decides against a task, or withdraws an act.
import { useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { ErrorSummary } from '@/components/error-summary';
import { Field } from '@/components/field';
import { useAction } from '@/components/use-action';
import type { Actor } from '@/utils/evidence/act';
import { t } from '@/utils/i18n/translate';
import { LONGEST_SAID } from '@/utils/protocol/fields';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
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
  onReason: (by: Actor, said: string) => Promise<void>;
}

export function ReasonForm({ act, intro, facts, idPrefix = '', startsOpen = false, onReason }: ReasonFormProps) {
  const [open, setOpen] = useState(startsOpen);
  const [by, setBy] = useState<Actor | undefined>(undefined);
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState(0);
  const saving = useAction(onReason);
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
        if (by !== undefined && said.trim() !== '') saving.run(by, said.trim());
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
      <Field
        id={`${idPrefix}reasons`}
        label={question.reasons}
        error={inlineOf('reasons')}
        rows={3}
        maxLength={LONGEST_SAID}
        value={said}
        onInput={setSaid}
      />
      <ActorField id={`${idPrefix}reason-by`} facts={facts} value={by} error={inlineOf('reason-by')} onChange={setBy} />
      {saving.failed !== undefined && <ErrorNotice error={saving.failed.error} />}
      <Button submits look="second" disabled={saving.busy}>
        {act}
      </Button>
    </form>
  );
}
