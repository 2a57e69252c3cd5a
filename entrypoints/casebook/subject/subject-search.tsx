// Asks for whom to look: names, accounts, numbers, and a role.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ErrorNotice } from '@/components/error-notice';
import { ErrorSummary } from '@/components/error-summary';
import { Field } from '@/components/field';
import { SelectField } from '@/components/select-field';
import { useAction } from '@/components/use-action';
import { ACTORS, type Actor } from '@/utils/evidence/act';
import { t } from '@/utils/i18n/translate';
import type { Vault } from '@/utils/store/vault/vault';
import { findPerson } from '@/utils/workflows/subject/find-person';
import { usableTerms } from '@/utils/workflows/subject/looked-for';
import { type ChangeRequest, type OpenRequest, termsOf } from './open-request';

const LONGEST_TERMS = 2_000;

export interface SubjectSearchProps {
  vault: Vault;
  request: OpenRequest;
  onChange: ChangeRequest;
}

export function SubjectSearch({ vault, request, onChange }: SubjectSearchProps) {
  const { terms, role } = request;
  const [refused, setRefused] = useState(0);
  const looking = useAction(async () => {
    const query = { terms: termsOf(request), ...(role !== undefined && { role }) };
    const names = new Set((await findPerson(vault, query)).map(({ name }) => name));
    onChange((now) => ({ ...now, looked: { query, names } }));
  });
  const error = refused > 0 ? t('subject.missing') : undefined;
  return (
    <Card>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const empty = role === undefined && usableTerms(termsOf(request)).length === 0;
          setRefused(empty ? refused + 1 : 0);
          if (!empty) looking.run();
        }}
      >
        <ErrorSummary key={refused} errors={error === undefined ? [] : [{ field: 'terms', text: error }]} />
        <Field
          id="terms"
          label={t('subject.terms')}
          hint={t('subject.termsHint')}
          error={error}
          rows={3}
          maxLength={LONGEST_TERMS}
          value={terms}
          onInput={(typed) => {
            onChange((now) => ({ ...now, terms: typed }));
          }}
        />
        <SelectField<Actor | 'none'>
          id="role"
          label={t('subject.role')}
          value={role ?? 'none'}
          options={[
            { value: 'none', label: t('subject.roleNone') },
            ...ACTORS.map((value) => ({ value, label: t(`protocol.actor.${value}`) })),
          ]}
          onChange={(chosen) => {
            onChange(({ role: _before, ...rest }) => (chosen === 'none' ? rest : { ...rest, role: chosen }));
          }}
        />
        {looking.failed !== undefined && <ErrorNotice error={looking.failed.error} />}
        <Button submits look="second" disabled={looking.busy}>
          {t(looking.busy ? 'subject.searching' : 'subject.search')}
        </Button>
      </form>
    </Card>
  );
}
