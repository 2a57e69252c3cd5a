// The questions of a letter under their headings: whom it goes to, what it is about and says, how it is sent, and the school.
import { Card } from '@/components/card';
import { Radios } from '@/components/choices';
import type { LetterAnswers, LetterContent } from '@/utils/evidence/letter';
import { LANGUAGES, type Language } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/translate';
import { type LetterKindId, letterKind } from '@/utils/protocol/letter-kinds';
import type { Holiday } from '@/utils/evidence/holiday';
import type { Matter } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { LetterCopies } from './letter-copies';
import { LetterGroupCard } from './letter-group';
import { AFTER_QUOTES, BEFORE_QUOTES } from './letter-groups';
import { LetterQuotes } from './letter-quotes';

export interface LetterFormProps {
  vault: Vault;
  matter: Matter;
  kind: LetterKindId;
  content: LetterContent;
  holidays: readonly Holiday[];
  errorOf: (field: string) => string | undefined;
  onChange: (changed: Partial<LetterContent>) => void;
  onLanguage: (language: Language) => void;
}

export function LetterForm({ vault, matter, kind, content, holidays, errorOf, onChange, onLanguage }: LetterFormProps) {
  const { answers, quotes, copies, language } = content;
  const has = letterKind(kind);
  const shared = {
    kind,
    answers,
    holidays,
    errorOf,
    onAnswers: (changed: LetterAnswers) => {
      onChange({ answers: changed });
    },
  };
  return (
    <>
      <Card>
        <Radios
          id="language"
          legend={t('letterForm.language')}
          hint={t('letterForm.languageHint')}
          inline
          choices={LANGUAGES.map((value) => ({ value, label: <span lang={value}>{t(`common.language.${value}`)}</span> }))}
          value={language}
          onChange={onLanguage}
        />
      </Card>
      {BEFORE_QUOTES.map((group) => (
        <LetterGroupCard key={group} group={group} {...shared} />
      ))}
      {has.quotes && (
        <LetterQuotes
          captures={matter.captures}
          quotes={quotes}
          errorOf={errorOf}
          onChange={(changed) => {
            onChange({ quotes: changed });
          }}
        />
      )}
      {has.copies && (
        <LetterCopies
          vault={vault}
          matter={matter}
          copies={copies}
          onChange={(changed) => {
            onChange({ copies: changed });
          }}
        />
      )}
      {AFTER_QUOTES.map((group) => (
        <LetterGroupCard key={group} group={group} {...shared} />
      ))}
    </>
  );
}
