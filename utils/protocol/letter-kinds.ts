// The kinds of letter, as data: where each comes from, what it asks for, what forbids it, and which elements it must carry.
import type { LetterBarId } from './letter-bars';
import type { LetterFieldId } from './letter-fields';
import type { RequirementId } from './requirements';
import type { TaskId } from './task-ids';
import type { WaitId } from './waits';

export const LETTER_KINDS = [
  'invitation',
  'deletion-request',
  'meeting-summary',
  'formal-warning',
  'group-closure',
  'barring',
  'barring-review',
  'closure',
  'platform-report',
] as const;
export type LetterKindId = (typeof LETTER_KINDS)[number];

/** What a letter must say, by PRACTICE 21 and 22; each is one part or more of the finished letter. */
export const LETTER_ELEMENTS = [
  'site',
  'policy',
  'circulated',
  'meeting',
  'purpose',
  'rearrange',
  'no-meeting',
  'copy',
  'extracts',
  'effect',
  'legal-possible',
  'delete-by',
  'consequence',
  'union',
  'complaints',
  'goodwill',
  'addressee-only',
  'privacy',
  'bring-someone',
  'language',
  'solicitor-box',
] as const;
export type LetterElement = (typeof LETTER_ELEMENTS)[number];

const ENCLOSURES = ['policy', 'complaints'] as const;
export type Enclosure = (typeof ENCLOSURES)[number];

export interface LetterKind {
  id: LetterKindId;
  /** Requirements of the source documents and rules of practice that it answers to. */
  sources: readonly RequirementId[];
  practice: readonly number[];
  to: 'author' | 'platform';
  /** The task that it belongs to: it waits for what that waits for, and goes past what that was justified to go past. */
  task: TaskId;
  /** Waits of its own. Nobody goes past one for a letter; what was justified for the deletion itself is (`letterWaits`). */
  waits: readonly WaitId[];
  fields: readonly LetterFieldId[];
  bars: readonly LetterBarId[];
  /** What it carries in every case; what depends on an answer (`circulated`, `copy`, `union`) comes on top. */
  elements: readonly LetterElement[];
  encloses: readonly Enclosure[];
  /** Whether it quotes words of the captures; whether pictures may go with it. */
  quotes: boolean;
  copies: boolean;
}

const SCHOOL: readonly LetterFieldId[] = [
  'school',
  'schoolAddress',
  'phone',
  'email',
  'signatory',
  'role',
  'roleTitle',
  'reference',
  'date',
];
const ADDRESSEE: readonly LetterFieldId[] = ['addressee', 'address', 'salutation', 'privacy'];
const MATTER: readonly LetterFieldId[] = ['site', 'siteName', 'about'];
const POLICY: readonly LetterFieldId[] = ['policy', 'circulated', 'circulatedOn'];
/** Wherever the complaints procedure is offered. */
const COMPLAINTS: readonly LetterFieldId[] = ['stages'];
const SENDING: readonly LetterFieldId[] = ['method', 'number', 'second'];
const SOLICITOR: readonly LetterFieldId[] = ['solicitor', 'solicitorOn'];

/** Of what asks for something to be deleted or closed (PRACTICE 21). */
const DELETES: readonly WaitId[] = ['post-free', 'matter-held'];

const ALWAYS: readonly LetterElement[] = ['addressee-only', 'privacy', 'bring-someone', 'language', 'solicitor-box'];

const KINDS: Record<LetterKindId, Omit<LetterKind, 'id'>> = {
  invitation: {
    sources: ['P1.1', 'P1.2', 'P1.3', 'G8'],
    practice: [12, 21, 22],
    to: 'author',
    task: 'invitation',
    waits: [],
    fields: [...SCHOOL, ...ADDRESSEE, ...MATTER, ...POLICY, 'meetingOn', 'meetingAt', 'meetingPlace', ...SENDING, ...SOLICITOR],
    bars: ['imagery', 'risk', 'about-head'],
    elements: [...ALWAYS, 'site', 'policy', 'meeting', 'purpose', 'rearrange', 'no-meeting'],
    encloses: [],
    quotes: false,
    copies: false,
  },
  'deletion-request': {
    sources: ['P1.2', 'P3.1', 'G3', 'G8'],
    practice: [12, 21, 22],
    to: 'author',
    task: 'meeting',
    waits: DELETES,
    fields: [
      ...SCHOOL,
      ...ADDRESSEE,
      'occasion',
      'missedOn',
      ...MATTER,
      ...POLICY,
      'union',
      'keep',
      ...COMPLAINTS,
      ...SENDING,
      'deadline',
      ...SOLICITOR,
    ],
    bars: ['imagery', 'keep', 'about-head'],
    elements: [
      ...ALWAYS,
      'site',
      'extracts',
      'policy',
      'effect',
      'legal-possible',
      'delete-by',
      'consequence',
      'complaints',
      'goodwill',
    ],
    encloses: ['policy', 'complaints'],
    quotes: true,
    copies: true,
  },
  'meeting-summary': {
    sources: ['P2.4', 'G3'],
    practice: [12, 21],
    to: 'author',
    task: 'meeting',
    waits: [],
    fields: [
      ...SCHOOL,
      ...ADDRESSEE,
      'metOn',
      'present',
      ...MATTER,
      'points',
      'agreed',
      'actions',
      'correctBy',
      ...COMPLAINTS,
      ...SENDING,
      ...SOLICITOR,
    ],
    bars: ['imagery', 'about-head'],
    elements: [...ALWAYS, 'site', 'complaints', 'goodwill'],
    encloses: ['complaints'],
    quotes: false,
    copies: false,
  },
  'formal-warning': {
    sources: ['G1', 'G3', 'G8'],
    practice: [12, 14, 21],
    to: 'author',
    task: 'meeting',
    waits: [],
    fields: [...SCHOOL, ...ADDRESSEE, ...MATTER, ...POLICY, 'steps', 'replyBy', ...COMPLAINTS, ...SENDING, ...SOLICITOR],
    bars: ['imagery', 'about-head'],
    elements: [...ALWAYS, 'site', 'extracts', 'policy', 'effect', 'consequence', 'complaints', 'goodwill'],
    encloses: ['policy', 'complaints'],
    quotes: true,
    copies: true,
  },
  'group-closure': {
    sources: ['G1', 'G2', 'G3'],
    practice: [12, 21],
    to: 'author',
    task: 'meeting',
    waits: DELETES,
    fields: [...SCHOOL, ...ADDRESSEE, ...MATTER, 'group', ...POLICY, 'keep', ...COMPLAINTS, ...SENDING, 'deadline', ...SOLICITOR],
    bars: ['imagery', 'keep', 'about-head'],
    elements: [...ALWAYS, 'site', 'policy', 'effect', 'delete-by', 'consequence', 'complaints', 'goodwill'],
    encloses: ['policy', 'complaints'],
    quotes: false,
    copies: false,
  },
  barring: {
    sources: ['S3.4'],
    practice: [15, 21],
    to: 'author',
    task: 'barring',
    waits: ['dsl-first', 'author-route', 'account-known'],
    fields: [
      ...SCHOOL,
      ...ADDRESSEE,
      'barFrom',
      'barReason',
      'arrangements',
      'replyBy',
      'barReview',
      ...COMPLAINTS,
      ...SENDING,
      ...SOLICITOR,
    ],
    bars: ['imagery', 'about-head'],
    elements: [...ALWAYS, 'complaints', 'goodwill'],
    encloses: ['complaints'],
    quotes: false,
    copies: false,
  },
  'barring-review': {
    sources: ['S3.4'],
    practice: [15, 21],
    to: 'author',
    task: 'barring',
    waits: ['dsl-first', 'author-route', 'account-known'],
    fields: [
      ...SCHOOL,
      ...ADDRESSEE,
      'barredOn',
      'outcome',
      'outcomeReason',
      'nextReview',
      ...COMPLAINTS,
      ...SENDING,
      ...SOLICITOR,
    ],
    bars: ['imagery', 'about-head'],
    elements: [...ALWAYS, 'complaints', 'goodwill'],
    encloses: ['complaints'],
    quotes: false,
    copies: false,
  },
  closure: {
    sources: ['P2.4', 'G3'],
    practice: [12, 21],
    to: 'author',
    task: 'meeting',
    waits: [],
    fields: [...SCHOOL, ...ADDRESSEE, ...MATTER, 'closed', ...SENDING, ...SOLICITOR],
    bars: ['imagery', 'about-head'],
    elements: [...ALWAYS, 'site', 'goodwill'],
    encloses: [],
    quotes: false,
    copies: false,
  },
  'platform-report': {
    sources: ['P4.1', 'G7'],
    practice: [13, 21],
    to: 'platform',
    task: 'platform-report',
    waits: [],
    fields: [...SCHOOL, 'site', 'siteName', 'rules', 'keep', ...SOLICITOR],
    bars: ['imagery', 'keep', 'about-head'],
    elements: ['site', 'extracts', 'solicitor-box'],
    encloses: [],
    quotes: true,
    copies: false,
  },
};

export function letterKind(id: LetterKindId): LetterKind {
  return { id, ...KINDS[id] };
}

export function isLetterKind(id: string): id is LetterKindId {
  return Object.hasOwn(KINDS, id);
}
