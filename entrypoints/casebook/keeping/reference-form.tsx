// The school's own reference of a matter: shown beside the code, given or changed by whoever handles it (PRACTICE 11).
import { useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { Field } from '@/components/field';
import { useAction } from '@/components/use-action';
import { type CasebookCase, LONGEST_REFERENCE } from '@/utils/evidence/received';
import { t } from '@/utils/i18n/translate';
import type { Vault } from '@/utils/store/vault/vault';
import { giveReference } from '@/utils/workflows/casebook/give-reference';

export function ReferenceForm({ vault, of: { id, reference = '' } }: { vault: Vault; of: CasebookCase }) {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const saving = useAction(async (given: string) => {
    await giveReference(vault, id, given, new Date());
    setTyped(undefined);
  });
  if (typed === undefined) {
    return (
      <p>
        {reference !== '' && `${t('keeping.reference.shown', { reference })} `}
        <LinkButton
          onClick={() => {
            setTyped(reference);
          }}
        >
          {t(reference === '' ? 'keeping.reference.give' : 'keeping.reference.change')}
        </LinkButton>
      </p>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        saving.run(typed);
      }}
    >
      <Field
        id="reference"
        label={t('keeping.reference.label')}
        hint={t('keeping.reference.hint')}
        maxLength={LONGEST_REFERENCE}
        value={typed}
        onInput={setTyped}
      />
      {saving.failed !== undefined && <ErrorNotice error={saving.failed.error} />}
      <div class="acts">
        <Button submits look="second" disabled={saving.busy}>
          {t('keeping.reference.save')}
        </Button>
        <LinkButton
          onClick={() => {
            setTyped(undefined);
          }}
        >
          {t('common.cancel')}
        </LinkButton>
      </div>
    </form>
  );
}
