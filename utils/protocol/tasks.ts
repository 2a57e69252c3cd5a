// The protocol as a list of tasks, in its order: what each answers to, when it is needed, what it waits for, what its record holds.
import type { ActWay } from '@/utils/evidence/act';
import type { AnswerId, FieldId } from './fields';
import type { NeedId } from './needs';
import type { SourceDocument } from './categories';
import { REQUIREMENTS, type RequirementId } from './requirements';
import type { TaskId } from './task-ids';
import type { WaitId } from './waits';

/** The headings of the list. */
export const TASK_PARTS = ['decide', 'procedure', 'close'] as const;
export type TaskPart = (typeof TASK_PARTS)[number];

export interface Task {
  id: TaskId;
  part: TaskPart;
  sources: readonly RequirementId[];
  /** Rules of practice by number. */
  practice: readonly number[];
  need: NeedId;
  /** What must be true before it can start; the order is the order in which reasons are shown. */
  waits: readonly WaitId[];
  /** What its record holds beside role, time and words. */
  fields: readonly FieldId[];
  /** Whether it may be recorded without words of its own: the answers say all, or a passage tied to the policy does. */
  wordsOptional?: true | 'with-a-tie';
  /** Whether it is asked how it was done or said. */
  asksHow?: true;
  /** The ways that it can be done, where they are not all. */
  ways?: readonly ActWay[];
  /** Whether its record answers for the evidence that is there, and names it: what comes later it knows nothing of. */
  answersForItems?: true;
  /** The answer that makes it done; without one, any record does. */
  doneWhen?: { field: FieldId; answers: readonly AnswerId[] };
}

/** Everything that reaches the author waits for these (S3.2, S3.3; PRACTICE 3, 12). */
const BEFORE_PROCEDURE: readonly WaitId[] = ['decision', 'police-first', 'police-instructions', 'health-safety-first'];
const BEFORE_AUTHOR: readonly WaitId[] = [...BEFORE_PROCEDURE, 'dsl-first', 'author-route', 'account-known'];

/** In the order of the protocol. */
export const TASKS: readonly Task[] = [
  {
    id: 'assessment',
    part: 'decide',
    sources: ['G6', 'G1'],
    practice: [1, 12],
    need: 'always',
    waits: [],
    wordsOptional: true,
    answersForItems: true,
    fields: ['danger', 'child', 'illegal', 'safety', 'target', 'author', 'account', 'also', 'policy'],
  },
  {
    id: 'dsl-advice',
    part: 'decide',
    sources: [],
    practice: [3],
    need: 'child',
    waits: [],
    fields: ['advice'],
    asksHow: true,
    answersForItems: true,
    doneWhen: { field: 'advice', answers: ['dsl-go-on'] },
  },
  {
    id: 'allegations-officer',
    part: 'decide',
    sources: [],
    practice: [3],
    need: 'accusation',
    waits: [],
    fields: ['reference'],
    asksHow: true,
  },
  {
    id: 'decision',
    part: 'decide',
    sources: ['S3.1', 'P1.3'],
    practice: [12, 14],
    need: 'always',
    waits: ['assessment'],
    fields: ['way'],
  },
  {
    id: 'police',
    part: 'decide',
    sources: ['S3.2'],
    practice: [1, 13],
    need: 'police',
    waits: [],
    fields: ['force', 'log', 'chase'],
    asksHow: true,
  },
  {
    id: 'police-instructions',
    part: 'decide',
    sources: ['S3.2'],
    practice: [13, 21],
    need: 'after-police',
    waits: ['police-told'],
    fields: ['instructions', 'keep', 'chase'],
    asksHow: true,
    doneWhen: { field: 'instructions', answers: ['police-go-on', 'police-own'] },
  },
  {
    id: 'health-safety',
    part: 'decide',
    sources: ['S3.3'],
    practice: [20],
    need: 'safety',
    waits: [],
    fields: ['reference'],
    asksHow: true,
  },
  {
    id: 'support',
    part: 'decide',
    sources: ['P2.2'],
    practice: [16],
    need: 'person-targeted',
    waits: [],
    fields: ['support'],
    asksHow: true,
  },
  {
    id: 'barring',
    part: 'decide',
    sources: ['S3.4'],
    practice: [15],
    need: 'barring',
    waits: ['decision'],
    fields: ['review'],
    asksHow: true,
  },
  {
    id: 'platform-report',
    part: 'procedure',
    sources: ['P4.1', 'G7'],
    practice: [13],
    need: 'platform',
    waits: ['assessment', 'post-free', 'matter-held'],
    fields: ['rules', 'reportedFrom', 'siteAnswer', 'followUp'],
  },
  {
    id: 'friendly-talk',
    part: 'procedure',
    sources: ['P1.1', 'G3'],
    practice: [4, 14],
    need: 'talk',
    waits: BEFORE_AUTHOR,
    fields: ['talk'],
    asksHow: true,
  },
  {
    id: 'invitation',
    part: 'procedure',
    sources: ['P1.1', 'P1.2'],
    practice: [12, 21, 22],
    need: 'invited',
    waits: BEFORE_AUTHOR,
    fields: ['answer', 'meetingOn', 'meetingAt', 'meetingPlace'],
    asksHow: true,
    ways: ['in-person', 'telephone', 'letter'],
    doneWhen: { field: 'answer', answers: ['answer-yes', 'answer-no'] },
  },
  {
    id: 'cross-reference',
    part: 'procedure',
    sources: ['P2.1', 'G8'],
    practice: [13],
    need: 'internal',
    waits: BEFORE_PROCEDURE,
    wordsOptional: 'with-a-tie',
    fields: ['witness'],
  },
  {
    id: 'meeting',
    part: 'procedure',
    sources: ['P1.2', 'P2.2', 'P2.3', 'P2.4', 'P3.1', 'G3'],
    practice: [12, 13, 21],
    need: 'internal',
    waits: [...BEFORE_AUTHOR, 'cross-reference'],
    fields: ['contact', 'meetingOn', 'meetingAt'],
    asksHow: true,
    doneWhen: { field: 'contact', answers: ['meeting-held', 'letter-sent'] },
  },
  {
    id: 'deletion',
    part: 'procedure',
    sources: ['P3.1'],
    practice: [18, 21, 22],
    need: 'internal',
    waits: [...BEFORE_AUTHOR, 'post-free', 'matter-held', 'meeting'],
    fields: ['deadline', 'post', 'checked', 'recapture'],
    doneWhen: { field: 'post', answers: ['post-gone', 'post-changed', 'post-there', 'post-cannot-tell'] },
  },
  {
    id: 'legal',
    part: 'procedure',
    sources: ['P5.1'],
    practice: [16],
    need: 'last-resort',
    waits: [...BEFORE_PROCEDURE, 'other-ways'],
    fields: [],
  },
  {
    id: 'hold',
    part: 'close',
    sources: ['G5'],
    practice: [27],
    need: 'if-running',
    waits: [],
    fields: ['hold', 'holdUntil', 'ends'],
  },
  {
    id: 'outcome',
    part: 'close',
    sources: ['S3.1', 'G5'],
    practice: [27],
    need: 'always',
    waits: ['decision', 'duties'],
    fields: ['closed'],
  },
  {
    id: 'retention',
    part: 'close',
    sources: ['G5'],
    practice: [27],
    need: 'closed',
    waits: ['closed'],
    fields: ['keptUntil'],
  },
  {
    id: 'subject',
    part: 'close',
    sources: ['G5'],
    practice: [27],
    need: 'if-asked',
    waits: [],
    fields: ['request'],
  },
];

export function findTask(id: string): Task | undefined {
  return TASKS.find((task) => task.id === id);
}

/** Who asks for a task: the documents of its requirements, and guidance where a rule of practice stands behind it. */
export function sourcesOf({ sources, practice }: Task): (SourceDocument | 'guidance')[] {
  const documents = REQUIREMENTS.filter(({ id }) => sources.includes(id)).flatMap((each) => each.documents);
  return [...new Set(documents), ...(practice.length > 0 ? ['guidance' as const] : [])];
}
