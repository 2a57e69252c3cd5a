// The questions of a letter under one heading; with the deadline, where it comes from.
import { Card } from '@/components/card';
import type { LetterAnswers } from '@/utils/evidence/letter';
import { t } from '@/utils/i18n/translate';
import type { LetterKindId } from '@/utils/protocol/letter-kinds';
import type { Holiday } from '@/utils/evidence/holiday';
import { proposalFor } from './letter-answers';
import { LetterDeadline } from './letter-deadline';
import { LetterField } from './letter-field';
import { type LetterGroup, fieldsOfGroup } from './letter-groups';

export interface LetterGroupCardProps {
  kind: LetterKindId;
  group: LetterGroup;
  answers: LetterAnswers;
  holidays: readonly Holiday[];
  errorOf: (field: string) => string | undefined;
  onAnswers: (answers: LetterAnswers) => void;
}

export function LetterGroupCard({ kind, group, answers, holidays, errorOf, onAnswers }: LetterGroupCardProps) {
  const fields = fieldsOfGroup(kind, group, answers);
  if (fields.length === 0) return null;
  return (
    <Card title={t(`letterForm.${group}`)}>
      {fields.map((id) => (
        <LetterField
          key={id}
          id={id}
          answers={answers}
          error={errorOf(id)}
          onAnswer={(answer) => {
            onAnswers({ ...answers, [id]: answer });
          }}
        />
      ))}
      {fields.includes('deadline') && (
        <LetterDeadline proposed={proposalFor(kind, answers, holidays)} chosen={answers['deadline'] ?? ''} holidays={holidays} />
      )}
    </Card>
  );
}
