// Records an act in a matter: checked against the protocol, stored with its files, and entered in the matter's own log.
import { AppError } from '@/utils/errors';
import { ACTORS, type Act, type Attachment, standingActs } from '@/utils/evidence/act';
import { nextCustodyEntry } from '@/utils/evidence/custody';
import { digestOf, sha256 } from '@/utils/evidence/digest';
import type { Tie } from '@/utils/evidence/tie';
import { TIED_TASK, asAskedNow, tieFaults } from '@/utils/protocol/cross-reference';
import { LONGEST_SAID, openFields } from '@/utils/protocol/fields';
import { mayAct } from '@/utils/protocol/handler';
import { endsNoHold } from '@/utils/protocol/hold';
import { type MatterFacts, factsOf } from '@/utils/protocol/matter-facts';
import type { PolicyPack } from '@/utils/protocol/policy-pack';
import { PAST, waitsOf } from '@/utils/protocol/task-states';
import { type Task, findTask } from '@/utils/protocol/tasks';
import { waitOf } from '@/utils/protocol/waits';
import { type Matter, matterOf } from '@/utils/store/vault/matters';
import type { Vault, VaultChange } from '@/utils/store/vault/vault';

/** What a person says about an act; Tyst adds its id, the time of recording and what its files are. */
export type ActDraft = Omit<Act, 'id' | 'caseId' | 'recordedAt' | 'attachments'>;

export interface RecordedWith {
  files: readonly File[];
  hasDeputy: boolean;
  now: Date;
  /** What else belongs into the same commit, once the act has its id. */
  also?: (act: Act) => readonly VaultChange[];
}

/** Bytes of one file, and how many an act may have. */
export const LARGEST_ATTACHMENT = 20 * 1024 * 1024;
const MOST_ATTACHMENTS = 5;

/**
 * Stores the act, its files and an entry in the log in one commit, or nothing. Throws `task-waits` (the protocol lets it wait,
 * and nobody justified to start all the same), `not-the-handler`, `record-invalid`, `not-found` (no such matter, or no such act
 * to correct), `file-too-large`, `storage-full`.
 */
export function recordAct(vault: Vault, caseId: string, draft: ActDraft, given: RecordedWith): Promise<Act> {
  // Under the lock of whoever receives: both write to the matter's log.
  return navigator.locks.request('tyst-vault-write', async () => recordActIn(vault, await matterOf(vault, caseId), draft, given));
}

/** The same for a matter that was read under the vault's lock, by whoever still holds it: what it was found to be holds. */
export async function recordActIn(
  vault: Vault,
  matter: Matter,
  draft: ActDraft,
  { files, hasDeputy, now, also = () => [] }: RecordedWith,
): Promise<Act> {
  check(matter, matterFacts(matter, hasDeputy), draft);
  const { attachments, changes } = await keep(vault, files);
  const act: Act = {
    ...wellFormed(draft),
    ...itemsOf(matter, draft),
    id: crypto.randomUUID(),
    caseId: matter.case.id,
    recordedAt: now.toISOString(),
    attachments,
  };
  await commit(vault, matter, act, [...changes, ...also(act)]);
  return act;
}

/** What answers for evidence names it: all that is there, or what was named; a correction answers for no more than what it corrects. */
function itemsOf({ acts, captures }: Matter, { task, outcome, about, corrects }: ActDraft): Pick<Act, 'about'> {
  if (outcome !== 'done' || findTask(task)?.answersForItems !== true) return {};
  const corrected = acts.find(({ id }) => id === corrects);
  const named = about ?? (corrected === undefined ? captures.map(({ id }) => id) : corrected.about);
  return named === undefined ? {} : { about: named };
}

/** What the rules of the protocol are asked about, of a stored matter. */
export function matterFacts(
  { case: { aboutHead }, captures, acts }: Matter,
  hasDeputy: boolean,
  schoolPolicy?: PolicyPack,
): MatterFacts {
  const records = captures.map(({ id, item, record: { categories, safeguarding, platform } }) => ({
    id,
    item,
    categories,
    safeguarding,
    platform,
  }));
  return factsOf({ aboutHead, hasDeputy, records, acts, schoolPolicy });
}

/** As it was handed over, or as it was assessed since (P1.3). */
export function isAboutHead(matter: Matter): boolean {
  // Whether there is a Deputy decides who handles it, not what it is about.
  return matterFacts(matter, true).aboutHead;
}

function check(matter: Matter, facts: MatterFacts, draft: ActDraft): void {
  const found = findTask(draft.task);
  const task = found && asAskedNow(found, facts);
  if (task === undefined || !ACTORS.includes(draft.by)) throw new AppError('record-invalid', 'act');
  if (!mayAct(facts, draft.by)) throw new AppError('not-the-handler');
  if (draft.said.length > LONGEST_SAID || Number.isNaN(Date.parse(draft.happenedAt))) throw new AppError('record-invalid', 'act');
  if (draft.corrects !== undefined) {
    // In another window it may have been corrected or withdrawn meanwhile: two would then stand in its place.
    const corrected = standingActs(matter.acts).find(({ id }) => id === draft.corrects);
    if (corrected?.task !== draft.task) throw new AppError('not-found', 'act to correct');
    // A tie is corrected by a tie, and nothing else is; how a letter went by how that letter went.
    if (draft.outcome !== 'withdrawn' && !isOfOneSort(corrected, draft)) throw new AppError('record-invalid', 'act to correct');
  }
  if (draft.outcome !== 'tied' && draft.tie !== undefined) throw new AppError('record-invalid', 'tie');
  if (draft.posting !== undefined && draft.outcome !== 'done' && draft.outcome !== 'posted')
    throw new AppError('record-invalid', 'posting');
  switch (draft.outcome) {
    case 'done':
      checkDone(task, facts, matter, draft);
      return;
    case 'tied':
      checkTied(task, facts, matter, draft);
      return;
    case 'posted':
      // Of what has gone nothing waits any more.
      if (draft.posting === undefined || Object.keys(draft.answers).length > 0) throw new AppError('record-invalid', 'posting');
      return;
    case 'started-anyway':
      checkPast(task, facts, draft);
      return;
    case 'not-needed':
    case 'withdrawn':
      checkReasons(draft, draft.outcome === 'withdrawn');
  }
}

function isOfOneSort(one: Pick<Act, 'outcome' | 'posting'>, other: Pick<Act, 'outcome' | 'posting'>): boolean {
  const apart = (['tied', 'posted'] as const).some((sort) => (one.outcome === sort) !== (other.outcome === sort));
  return !apart && one.posting?.letter === other.posting?.letter;
}

function checkDone(task: Task, facts: MatterFacts, { acts }: Matter, { answers, said, how, corrects }: ActDraft): void {
  const [waits] = waitsOf(task, facts);
  if (how !== undefined && task.ways?.includes(how) === false) throw new AppError('record-invalid', 'how');
  // What a correction of something done speaks of has happened already; nothing else that is corrected has.
  const hasHappened = acts.some(({ id, outcome }) => id === corrects && outcome === 'done');
  if (waits !== undefined && !hasHappened) throw new AppError('task-waits', waits);
  const [open] = openFields(task.fields, answers);
  const unknown = Object.keys(answers).find((field) => task.fields.every((each) => each !== field));
  if (open !== undefined || unknown !== undefined) throw new AppError('record-invalid', open ?? 'unknown field');
  if (task.id === 'hold' && endsNoHold(facts, answers)) throw new AppError('record-invalid', 'ends');
  if (task.wordsOptional !== true && said.trim() === '') throw new AppError('record-invalid', 'said');
}

/** A tie waits for what its task waits for, and quotes what was captured. */
function checkTied(task: Task, facts: MatterFacts, { captures }: Matter, { tie, answers, corrects }: ActDraft): void {
  if (task.id !== TIED_TASK || tie === undefined || Object.keys(answers).length > 0) throw new AppError('record-invalid', 'tie');
  const [waits] = waitsOf(task, facts);
  if (waits !== undefined && corrects === undefined) throw new AppError('task-waits', waits);
  const [fault] = tieFaults(tie, captures);
  if (fault !== undefined) throw new AppError('record-invalid', fault);
}

/** Only the waits that hold now are gone past, and only those that may be. */
function checkPast(task: Task, facts: MatterFacts, draft: ActDraft): void {
  checkReasons(draft, false);
  const waits = waitsOf(task, facts);
  if (waits.length === 0 || waits.some((id) => !waitOf(id).overridable)) throw new AppError('task-waits', task.id);
  if (draft.answers[PAST] !== waits.join(' ')) throw new AppError('task-waits', 'the matter changed');
}

function checkReasons({ said, corrects }: ActDraft, isCorrection: boolean): void {
  if (said.trim() === '' || (isCorrection && corrects === undefined)) throw new AppError('record-invalid', 'reasons');
}

/** A lone surrogate could not be digested. */
function wellFormed(draft: ActDraft): ActDraft {
  const answers = Object.entries(draft.answers).map(([field, answer]) => [field, answer.toWellFormed()] as const);
  return {
    ...draft,
    said: draft.said.toWellFormed(),
    answers: Object.fromEntries(answers),
    ...(draft.tie !== undefined && { tie: wellFormedTie(draft.tie) }),
  };
}

function wellFormedTie(tie: Tie): Tie {
  return { ...tie, words: tie.words.toWellFormed(), rationale: tie.rationale.toWellFormed() };
}

async function keep(vault: Vault, files: readonly File[]): Promise<{ attachments: Attachment[]; changes: VaultChange[] }> {
  if (files.length > MOST_ATTACHMENTS || files.some(({ size }) => size > LARGEST_ATTACHMENT))
    throw new AppError('file-too-large');
  const attachments: Attachment[] = [];
  const changes: VaultChange[] = [];
  for (const file of files) {
    const stored = await vault.writeFile(file);
    attachments.push({
      file: stored.id,
      name: file.name.slice(0, 200).toWellFormed(),
      size: file.size,
      sha256: await sha256(file),
    });
    changes.push({ act: 'add', kind: 'file', id: stored.id, value: stored });
  }
  return { attachments, changes };
}

async function commit(vault: Vault, matter: Matter, act: Act, files: readonly VaultChange[]): Promise<void> {
  const { case: of, custody, acts } = matter;
  const detail = { act: act.id, task: act.task, outcome: act.outcome, sha256: await digestOf(act) };
  const entry = await nextCustodyEntry(custody.at(-1), 'act-recorded', detail, act.recordedAt);
  const status = statusAfter(of.status, acts, act);
  await vault.commit([
    ...files,
    { act: 'add', kind: 'act', id: act.id, value: act },
    { act: 'add', kind: 'custody', id: `${of.id}/${entry.seq}`, value: { ...entry, caseId: of.id } },
    { act: 'put', kind: 'case', id: of.id, value: { ...of, status, updatedAt: act.recordedAt } },
  ]);
}

/** Closed by an act that closes it; open again once no act that stands does. */
function statusAfter(before: Matter['case']['status'], acts: readonly Act[], act: Act): Matter['case']['status'] {
  const closes = ({ task, outcome }: Act) => task === 'outcome' && outcome === 'done';
  if (closes(act)) return 'closed';
  return standingActs([...acts, act]).some(closes) ? before : 'open';
}
