// Evidence held against the policy, passage by passage (P2.1): what can be tied, what a tie must hold, and which ties stand.
import { type Act, standingActs } from '@/utils/evidence/act';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { isKnown } from '@/utils/evidence/read';
import type { ReceivedCapture } from '@/utils/evidence/received';
import type { Tie } from '@/utils/evidence/tie';
import { isPartOf } from './letter-quotes';
import type { TaskId } from './task-ids';
import type { Task } from './tasks';

/** The task that ties belong to. */
export const TIED_TASK = 'cross-reference' satisfies TaskId;
/** UTF-16 units. */
export const LONGEST_PASSAGE = 2_000;
export const LONGEST_RATIONALE = 2_000;

type Captured = Pick<ReceivedCapture, 'item' | 'record' | 'withheldAt'>;

/** What can be held against a policy: nothing that nobody may see, and no record without words and picture. */
export function tieable<Capture extends Captured>(captures: readonly Capture[]): Capture[] {
  return captures.filter(({ record, withheldAt }) => record.kind !== 'log-only' && withheldAt === undefined);
}

/** The ties that stand, by item, then in the order in which they were recorded; each with the act that made it. One that lost all its words ties nothing. */
export function standingTies(acts: readonly Act[]): { act: Act; tie: Tie }[] {
  return standingActs(acts)
    .flatMap((act) => (act.tie === undefined || act.erased?.grain === 'words' ? [] : [{ act, tie: act.tie }]))
    .toSorted((a, b) => a.tie.item - b.tie.item);
}

/** The task as it is asked now: where a passage is tied, the ties speak for themselves; else reasons are asked for. */
export function asAskedNow(task: Task, { acts }: { acts: readonly Act[] }): Task {
  const { wordsOptional, ...rest } = task;
  if (wordsOptional !== 'with-a-tie') return task;
  return standingTies(acts).length > 0 ? { ...rest, wordsOptional: true } : rest;
}

/** The words of a capture that can be quoted: of its post, and of every item of a thread. */
export function quotableWords({ post, items = [] }: Pick<CaptureRecord, 'post' | 'items'>): string[] {
  return [post.text, ...items.map(({ text }) => text)].flatMap((text) => (isKnown(text) ? [text.value] : []));
}

export type TieField = 'item' | 'passage' | 'words' | 'clause' | 'rationale';

/** What of a tie is missing, too long, or not as it was captured; in the order of its form. */
export function tieFaults(tie: Tie, captures: readonly Captured[]): TieField[] {
  const capture = tieable(captures).find(({ record }) => record.id === tie.captureId);
  const faults: Record<TieField, boolean> = {
    item: capture === undefined || capture.item !== tie.item,
    passage: capture !== undefined && tie.passage === 'picture' && capture.record.picture === undefined,
    words: capture !== undefined && !hasFitWords(tie, capture.record),
    clause: tie.clause.id === '' || tie.clause.words.en.trim() === '' || tie.policy.words.en.trim() === '',
    rationale: !isWithin(tie.rationale, LONGEST_RATIONALE),
  };
  return (Object.keys(faults) as TieField[]).filter((field) => faults[field]);
}

/** Where nothing could be read, the words of whoever looked at the picture stand. */
function hasFitWords({ passage, words }: Tie, record: CaptureRecord): boolean {
  if (passage === 'picture') return words === '';
  const wholes = quotableWords(record);
  return isWithin(words, LONGEST_PASSAGE) && (wholes.length === 0 || wholes.some((whole) => isPartOf(words, whole)));
}

function isWithin(text: string, longest: number): boolean {
  return text.trim() !== '' && text.length <= longest;
}
