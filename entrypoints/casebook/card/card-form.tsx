// Asks what a school card needs: the school's name, who opens this casebook, and the receiving keys of the others.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Radios } from '@/components/choices';
import { ErrorNotice } from '@/components/error-notice';
import { ErrorSummary } from '@/components/error-summary';
import { Field } from '@/components/field';
import { useAction } from '@/components/use-action';
import { ADDRESSEES, type Addressee } from '@/utils/evidence/case';
import type { SchoolCard } from '@/utils/evidence/school-card';
import { t } from '@/utils/i18n/translate';
import type { Vault } from '@/utils/store/vault/vault';
import { makeCard } from '@/utils/workflows/casebook/school-card';
import { type CardAnswers, answersOf, checkedAnswers } from './card-answers';

export interface CardFormProps {
  vault: Vault;
  /** This casebook's own receiving key. */
  mine: string;
  /** The card made last, whose answers are the ones to begin with. */
  last: SchoolCard | undefined;
  school: string;
  dsl: string;
}

export function CardForm({ vault, mine, last, school, dsl }: CardFormProps) {
  const [answers, setAnswers] = useState<CardAnswers>(() => answersOf(last, mine, school));
  const [tried, setTried] = useState(0);
  const checked = checkedAnswers(answers, mine);
  const wrong = 'wrong' in checked ? checked.wrong : [];
  const errorOf = (field: string) => (tried > 0 && wrong.includes(field) ? errorText(field) : undefined);
  const { run, busy, failed } = useAction(async () => {
    setTried(tried + 1);
    if ('keys' in checked) await makeNow(vault, answers.school.trim(), checked.keys);
  });
  const change = (changed: Partial<CardAnswers>) => {
    setAnswers({ ...answers, ...changed });
  };
  return (
    <Card title={t(last === undefined ? 'card.make' : 'card.again')}>
      {last !== undefined && <p>{t('card.againHint')}</p>}
      {tried > 0 && <ErrorSummary key={tried} errors={wrong.map((field) => ({ field, text: errorText(field) }))} />}
      {failed && <ErrorNotice error={failed.error} />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          run();
        }}
      >
        <Field
          id="school"
          label={t('card.school')}
          error={errorOf('school')}
          maxLength={120}
          value={answers.school}
          onInput={(value) => {
            change({ school: value });
          }}
        />
        <Radios
          id="role"
          legend={t('card.role')}
          error={errorOf('role')}
          choices={ADDRESSEES.map((value) => ({ value, label: roleName(value, dsl) }))}
          value={answers.role}
          onChange={(role) => {
            change({ role });
          }}
        />
        <h3>{t('card.others')}</h3>
        <p class="small">{t('card.othersHint')}</p>
        {ADDRESSEES.filter((role) => role !== answers.role).map((role) => (
          <Field
            key={role}
            id={role}
            label={t('card.keyOf', { role: roleName(role, dsl) })}
            error={errorOf(role)}
            maxLength={120}
            value={answers.keys[role] ?? ''}
            onInput={(value) => {
              change({ keys: { ...answers.keys, [role]: value } });
            }}
          />
        ))}
        <Button submits disabled={busy}>
          {t('card.act')}
        </Button>
      </form>
    </Card>
  );
}

function makeNow(vault: Vault, school: string, keys: SchoolCard['keys']): Promise<SchoolCard> {
  return makeCard(vault, school, keys, new Date());
}

export function roleName(role: Addressee, dsl: string): string {
  return role === 'dsl' ? t('card.roles.dsl', { dsl }) : t(`card.roles.${role}`);
}

function errorText(field: string): string {
  if (field === 'school') return t('card.schoolMissing');
  return field === 'role' ? t('card.roleMissing') : t('card.keyWrong');
}
