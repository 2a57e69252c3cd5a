// Which blanks of a letter are still open: what is missing, too long, no date, too early, or words that do not belong in a letter.
import type { LetterAnswers, LetterContent } from '@/utils/evidence/letter';
import { mayBeDeadline } from './deadline';
import { isTime } from './fields';
import type { LetterContext } from './letter-bars';
import { type LetterFieldId, chosen, chosenAll, isAsked, letterField } from './letter-fields';
import { type LetterKindId, letterKind } from './letter-kinds';
import { forbiddenAnywhere } from './letter-words';
import { isDay } from '@/utils/evidence/holiday';

export const LONGEST_QUOTE = 2_000;
export const LONGEST_WHEN = 120;

/**
 * `placeholder`: what stands there only marks a place, such as `*****`. `early`: a deadline before the earliest possible.
 * `relative`: a time that counts from a day which the letter does not name, such as "3 days ago".
 */
export type BlankProblem =
  | 'missing'
  | 'placeholder'
  | 'relative'
  | 'too-long'
  | 'not-a-day'
  | 'not-a-time'
  | 'early'
  | 'forbidden';

/** `quotes` and `when-<n>`, `words-<n>` are the questions about what is quoted, by item number. */
export interface OpenBlank {
  field: LetterFieldId | 'quotes' | `when-${number}` | `words-${number}`;
  problem: BlankProblem;
}

/** Every open blank of a letter, in the order of its questions. Empty: it may be made, if nothing bars it. */
export function openBlanks(kind: LetterKindId, content: Omit<LetterContent, 'kind'>, context: LetterContext): OpenBlank[] {
  const { fields, quotes } = letterKind(kind);
  const { answers } = content;
  const asked = fields.filter((field) => isAsked(field, answers));
  return [
    ...asked.flatMap((field): OpenBlank[] => {
      const problem = problemOf(field, answers, context) ?? wording(field, answers);
      return problem === undefined ? [] : [{ field, problem }];
    }),
    ...(quotes ? openQuotes(content) : []),
  ];
}

function problemOf(id: LetterFieldId, answers: LetterAnswers, context: LetterContext): BlankProblem | undefined {
  const field = letterField(id);
  const answer = (answers[id] ?? '').trim();
  if (answer === '') return field.optional === true ? undefined : 'missing';
  switch (field.kind) {
    case 'one':
      return chosen(answers, id) === undefined ? 'missing' : undefined;
    case 'many':
      return chosenAll(answers, id).length === 0 ? 'missing' : undefined;
    case 'text':
    case 'lines':
      return textProblem(answer, field.longest);
    case 'date':
      if (!isDay(answer)) return 'not-a-day';
      return id === 'deadline' ? deadlineProblem(answer, answers, context) : undefined;
    case 'time':
      return isTime(answer) ? undefined : 'not-a-time';
  }
}

/** Signs alone, or a row of stars, lines or dots, mark a place that nobody filled. */
function textProblem(answer: string, longest: number): BlankProblem | undefined {
  if (answer.length > longest) return 'too-long';
  return !/[\p{L}\p{N}]/u.test(answer) || /\*{3}|_{3}|\.{4}|\[[^\]]*\]/.test(answer) ? 'placeholder' : undefined;
}

/** As sites write a time that is not long past, in English and in Welsh; with a year beside it, it is a day all the same. */
const RELATIVE =
  /\b(?:ago|yesterday|today|tonight|just now|last (?:night|week|month))\b|\b(?:yn ôl|ddoe|echdoe|heddiw|neithiwr|newydd nawr)\b|^\d+ ?(?:s|min|mins|m|h|hr|hrs|d|w|y|awr|diwrnod|wythnos)$/iu;

function whenProblem(typed: string): BlankProblem | undefined {
  return RELATIVE.test(typed) && !/\d{4}/.test(typed) ? 'relative' : textProblem(typed, LONGEST_WHEN);
}

function deadlineProblem(day: string, answers: LetterAnswers, { holidays }: LetterContext): BlankProblem | undefined {
  const method = chosen(answers, 'method');
  const sentOn = answers['date'] ?? '';
  // Both are open blanks of their own.
  if (method === undefined || !isDay(sentOn)) return undefined;
  return mayBeDeadline(day, sentOn, method, holidays) ? undefined : 'early';
}

/** Only what is written for this letter; nobody chooses their own name or address. */
const OWN_WORDS: ReadonlySet<LetterFieldId> = new Set([
  'points',
  'agreed',
  'actions',
  'steps',
  'barReason',
  'arrangements',
  'outcomeReason',
] as const);

/** In either language: what is typed is not translated. */
function wording(id: LetterFieldId, answers: LetterAnswers): BlankProblem | undefined {
  return OWN_WORDS.has(id) && forbiddenAnywhere(answers[id] ?? '').length > 0 ? 'forbidden' : undefined;
}

function openQuotes({ quotes }: Pick<LetterContent, 'quotes'>): OpenBlank[] {
  if (quotes.length === 0) return [{ field: 'quotes', problem: 'missing' }];
  return quotes.flatMap(({ item, words, posted, when }) => {
    const open: OpenBlank[] = [];
    if (words.trim() === '') open.push({ field: `words-${item}`, problem: 'missing' });
    if (words.length > LONGEST_QUOTE) open.push({ field: `words-${item}`, problem: 'too-long' });
    const typed = when.trim();
    const problem = posted?.utc !== undefined ? undefined : typed === '' ? 'missing' : whenProblem(typed);
    if (problem !== undefined) open.push({ field: `when-${item}`, problem });
    return open;
  });
}
