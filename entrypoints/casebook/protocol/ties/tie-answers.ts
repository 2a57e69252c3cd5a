// What a person has filled in about a tie so far, and the act that it makes, or what is still missing.
import { lineWords, nameWords } from '@/components/policy-words';
import type { Act, Actor } from '@/utils/evidence/act';
import type { ReceivedCapture } from '@/utils/evidence/received';
import type { Tie } from '@/utils/evidence/tie';
import { TIED_TASK, type TieField, quotableWords, tieFaults, tieable } from '@/utils/protocol/cross-reference';
import type { PolicyPack } from '@/utils/protocol/policy-pack';
import type { ActDraft } from '@/utils/workflows/casebook/record-act';

export interface TieAnswers {
  captureId: string;
  passage?: Tie['passage'];
  words: string;
  /** The id of the part; empty until one is chosen. */
  clause: string;
  rationale: string;
  by?: Actor;
}

/** Nothing is answered beforehand, but for the item where there is only one. `by`: who answered last, a moment ago. */
export function startTie(captures: readonly ReceivedCapture[], by: Actor | undefined): TieAnswers {
  const offered = tieable(captures);
  const [only] = offered;
  const start: TieAnswers = { captureId: '', words: '', clause: '', rationale: '', ...(by !== undefined && { by }) };
  return offered.length === 1 && only !== undefined ? withItem(start, only) : start;
}

/** The answers once an item is chosen: its own words stand there to be shortened. */
export function withItem(answers: TieAnswers, { record }: ReceivedCapture): TieAnswers {
  return { ...answers, captureId: record.id, words: quotableWords(record).join('\n') };
}

/** The answers of a tie that is to be corrected. A part that the policy no longer has is to be chosen anew. */
export function answersOfTie({ by }: Act, tie: Tie, policy: PolicyPack): TieAnswers {
  const { captureId, passage, words, clause, rationale } = tie;
  const isThere = policy.clauses.some(({ id }) => id === clause.id);
  return { captureId, passage, words, clause: isThere ? clause.id : '', rationale, by };
}

/** What was left unfinished, without the words of an item that can be quoted no more. */
export function withoutGone(answers: TieAnswers, captures: readonly ReceivedCapture[]): TieAnswers {
  const { captureId } = answers;
  if (captureId === '' || tieable(captures).some(({ record }) => record.id === captureId)) return answers;
  return { ...answers, captureId: '', words: '' };
}

/** The act that the answers make, or the fields that are still open, in the order of the form. */
export function draftOfTie(
  answers: TieAnswers,
  policy: PolicyPack,
  captures: readonly ReceivedCapture[],
  now: Date,
  corrects?: string,
): { draft: ActDraft } | { missing: (TieField | 'by')[] } {
  const { by, passage } = answers;
  const tie = tieOf(answers, policy, captures);
  const faults = tieFaults(tie, captures);
  const missing: (TieField | 'by')[] = [
    ...faults.filter((field) => field !== 'words' || passage !== undefined),
    ...(passage === undefined && !faults.includes('passage') ? (['passage'] as const) : []),
    ...(by === undefined ? (['by'] as const) : []),
  ];
  if (missing.length > 0 || by === undefined) return { missing: inOrder(missing) };
  return {
    draft: {
      task: TIED_TASK,
      outcome: 'tied',
      by,
      happenedAt: now.toISOString(),
      said: '',
      answers: {},
      tie,
      ...(corrects !== undefined && { corrects }),
    },
  };
}

function tieOf(
  { captureId, passage = 'words', words, clause, rationale }: TieAnswers,
  policy: PolicyPack,
  captures: readonly ReceivedCapture[],
): Tie {
  const chosen = policy.clauses.find(({ id }) => id === clause);
  return {
    captureId,
    item: captures.find(({ record }) => record.id === captureId)?.item ?? 0,
    passage,
    words: passage === 'picture' ? '' : words.trim(),
    policy: { id: policy.id, words: nameWords(policy) },
    clause: { id: clause, words: chosen === undefined ? { en: '', cy: '' } : lineWords('clauses', chosen) },
    rationale: rationale.trim(),
  };
}

function inOrder(fields: readonly (TieField | 'by')[]): (TieField | 'by')[] {
  return (['item', 'passage', 'words', 'clause', 'rationale', 'by'] as const).filter((field) => fields.includes(field));
}
