// Puts on record that a letter went out: an act of the letter's task, and where the task asks for just that, what finishes it.
import { AppError } from '@/utils/errors';
import { type Act, type Actor, standingActs } from '@/utils/evidence/act';
import type { KeptLetter } from '@/utils/evidence/letter';
import type { Posting } from '@/utils/evidence/posting';
import { ukClock } from '@/utils/evidence/uk-clock';
import { letterKind } from '@/utils/protocol/letter-kinds';
import { answersOfPosting, isPosted, postingFaults, postingOf } from '@/utils/protocol/posting';
import { waitsOf } from '@/utils/protocol/task-states';
import { findTask } from '@/utils/protocol/tasks';
import { isDone } from '@/utils/protocol/waits';
import { type Matter, matterOf } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { type RecordedWith, matterFacts, recordActIn } from './record-act';

export interface PostingDraft {
  posting: Posting;
  by: Actor;
  /** ISO 8601: not before the day on which the letter was made, and not yet to come. */
  happenedAt: string;
  /** Which letter, in words: what was done. */
  said: string;
  /** The act whose place this one takes. */
  corrects?: string;
}

/**
 * Stores the act and its line in the log, or nothing. What has gone has gone: a wait never keeps it off the record, it only keeps
 * the letter's task from being done by it. Throws `record-invalid` (no such way, a day that cannot be, a letter that went
 * already), `not-the-handler`, `not-found` (no such matter, letter, or act to correct), `storage-full`.
 */
export function recordPosting(
  vault: Vault,
  caseId: string,
  draft: PostingDraft,
  { hasDeputy, now, also }: Omit<RecordedWith, 'files'>,
): Promise<Act> {
  return navigator.locks.request('tyst-vault-write', async () => {
    const matter = await matterOf(vault, caseId);
    const letter = await vault.get('letter', draft.posting.letter);
    if (letter?.caseId !== caseId || letter.discardedAt !== undefined) throw new AppError('not-found', 'letter');
    check(matter, letter, draft, now);
    const { posting, by, happenedAt, said, corrects } = draft;
    const { task } = letterKind(kindOf(letter));
    const answers = answersFor(matter, letter, hasDeputy, corrects);
    return recordActIn(
      vault,
      matter,
      {
        task,
        outcome: answers === undefined ? 'posted' : 'done',
        by,
        happenedAt,
        how: 'letter',
        said,
        answers: answers ?? {},
        posting: { ...posting, number: posting.number.trim().toWellFormed() },
        ...(corrects !== undefined && { corrects }),
      },
      { files: [], hasDeputy, now, ...(also && { also }) },
    );
  });
}

function check({ acts }: Matter, letter: KeptLetter, { posting, happenedAt, corrects }: PostingDraft, now: Date): void {
  kindOf(letter);
  const [fault] = postingFaults(posting);
  if (fault !== undefined) throw new AppError('record-invalid', fault);
  const at = Date.parse(happenedAt);
  const isBefore = Number.isNaN(at) || ukClock(new Date(at)).date < ukClock(new Date(letter.madeAt)).date;
  if (isBefore || at > now.getTime()) throw new AppError('record-invalid', 'happenedAt');
  // In another window it may have been recorded, corrected or withdrawn meanwhile.
  if (postingOf(acts, letter.id)?.act.id !== corrects) throw new AppError('record-invalid', 'posting');
}

function kindOf({ kind }: KeptLetter) {
  if (!isPosted(kind)) throw new AppError('record-invalid', 'letter kind');
  return kind;
}

/** What it answers in its task; undefined where the task waits, or was done without it: nothing else is then said of the task. */
function answersFor(matter: Matter, letter: KeptLetter, hasDeputy: boolean, corrects: string | undefined) {
  const corrected = standingActs(matter.acts).find(({ id }) => id === corrects);
  if (corrected !== undefined) return corrected.outcome === 'done' ? corrected.answers : undefined;
  const facts = matterFacts(matter, hasDeputy);
  const task = findTask(letterKind(kindOf(letter)).task);
  if (task === undefined || waitsOf(task, facts).length > 0 || isDone(facts, task.id)) return undefined;
  const answers = Object.entries(answersOfPosting(letter) ?? {}).filter(([, answer]) => answer !== '');
  return answers.length === 0 ? undefined : Object.fromEntries(answers);
}
