// The answers of a letter as they stand in the form: with the proposed deadline, and with what is still open in words.
import type { FieldError } from '@/components/error-summary';
import type { LetterAnswers, LetterContent } from '@/utils/evidence/letter';
import { t } from '@/utils/i18n/translate';
import { DELIVERY_METHODS, type ProposedDeadline, proposeDeadline } from '@/utils/protocol/deadline';
import { type LetterContext, letterBars } from '@/utils/protocol/letter-bars';
import { type OpenBlank, openBlanks } from '@/utils/protocol/letter-blanks';
import { isLetterField } from '@/utils/protocol/letter-fields';
import { type LetterKindId, letterKind } from '@/utils/protocol/letter-kinds';
import { isAsCaptured } from '@/utils/protocol/letter-quotes';
import { forbiddenAnywhere } from '@/utils/protocol/letter-words';
import { type Holiday, isDay } from '@/utils/evidence/holiday';
import type { Matter } from '@/utils/store/vault/matters';
import { placeOf } from './letter-groups';

/** The earliest deadline, where the kind has one and it is known when and how the letter goes. */
export function proposalFor(
  kind: LetterKindId,
  { date = '', method }: LetterAnswers,
  holidays: readonly Holiday[],
): ProposedDeadline | undefined {
  const way = DELIVERY_METHODS.find((each) => each === method);
  if (way === undefined || !isDay(date) || !letterKind(kind).fields.includes('deadline')) return undefined;
  return proposeDeadline(date, way, holidays);
}

/** With the proposed deadline where nobody has chosen another. */
export function withProposal(content: LetterContent, kind: LetterKindId, holidays: readonly Holiday[]): LetterContent {
  const { answers } = content;
  const proposed = proposalFor(kind, answers, holidays);
  if (proposed === undefined || (answers['deadline'] ?? '') !== '') return content;
  return { ...content, answers: { ...answers, deadline: proposed.day } };
}

/** Everything that keeps the letter from being read, each with the id of its field, in the order of the page. */
export function letterErrors(kind: LetterKindId, content: LetterContent, matter: Matter, context: LetterContext): FieldError[] {
  const altered = content.quotes
    .filter(
      (quote) =>
        !isAsCaptured(
          quote,
          matter.captures.find(({ record }) => record.id === quote.captureId),
        ),
    )
    .map(({ item }) => ({
      field: `words-${item}`,
      text: t('letterForm.problem.altered', { label: ending(t('letterForm.quoteWords', { item })) }),
    }));
  const bars = letterBars(kind, content.answers, context);
  const errors = [
    ...openBlanks(kind, content, context).map((blank) => ({ field: blank.field, text: wordsFor(blank, content) })),
    ...altered,
    ...(bars.includes('keep') ? [{ field: 'keep', text: t('letterForm.bar.keep') }] : []),
    ...(bars.includes('about-head') ? [{ field: 'role', text: t('letterForm.bar.about-head') }] : []),
  ];
  const place = ({ field }: FieldError) => placeOf(kind, field, content.answers);
  return errors.toSorted((a, b) => place(a) - place(b));
}

function wordsFor({ field, problem }: OpenBlank, { answers }: LetterContent): string {
  const label = labelOf(field);
  if (problem !== 'forbidden') return t(`letterForm.problem.${problem}`, { label });
  return t('letterForm.problem.forbidden', { label, words: forbiddenAnywhere(answers[field] ?? '').join(', ') });
}

function labelOf(field: OpenBlank['field']): string {
  if (isLetterField(field)) return ending(t(`letterForm.field.${field}`));
  if (field === 'quotes') return t('letterForm.quotes');
  const [which, item = ''] = field.split('-');
  return ending(t(which === 'when' ? 'letterForm.quoteWhen' : 'letterForm.quoteWords', { item }));
}

/** A label that is no question ends like a sentence, so that another can follow. */
function ending(label: string): string {
  return label.endsWith('?') ? label : `${label}:`;
}
