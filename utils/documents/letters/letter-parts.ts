// Which parts each kind of letter has, in its order: a text of the catalogue, lines that were typed, or the words that are quoted.
import type { LetterContent } from '@/utils/evidence/letter';
import type { letter } from '@/utils/i18n/en/letter';
import { type LetterFieldId, chosen } from '@/utils/protocol/letter-fields';
import type { LetterElement, LetterKindId } from '@/utils/protocol/letter-kinds';

export type PartText = keyof typeof letter.part;
export type PartHeading = keyof typeof letter.heading;

/** `joins`: goes on in the paragraph before it. */
export type LetterPart = { element?: LetterElement; joins?: true; when?: (content: LetterContent) => boolean } & (
  | { heading: PartHeading }
  | { text: PartText }
  /** What was typed for this question. */
  | { lines: LetterFieldId }
  | { quotes: true }
);

const circulated = ({ answers }: LetterContent) => chosen(answers, 'circulated') === 'yes';
const hasStages = ({ answers }: LetterContent) => (answers['stages'] ?? '').trim() !== '';
const hasCopies = ({ copies }: LetterContent) => copies.length > 0;

const POLICY: readonly LetterPart[] = [
  { text: 'policy', element: 'policy' },
  { text: 'circulated', element: 'circulated', joins: true, when: circulated },
];
const QUOTES: readonly LetterPart[] = [
  { heading: 'comments' },
  { text: 'extracts', element: 'extracts' },
  { quotes: true, element: 'extracts' },
  { text: 'copyEnclosed', element: 'copy', when: hasCopies },
];
const CONCERNS: readonly LetterPart[] = [
  { heading: 'concerns' },
  { text: 'complaints', element: 'complaints' },
  { text: 'stages', joins: true, when: hasStages },
  { lines: 'stages', element: 'complaints', when: hasStages },
  { text: 'goodwill', element: 'goodwill' },
];
const PRACTICAL: readonly LetterPart[] = [
  { heading: 'practical' },
  { text: 'bring', element: 'bring-someone' },
  { text: 'language', element: 'language', joins: true },
  { text: 'privacy', element: 'privacy' },
];

export const LETTER_PARTS: Readonly<Record<LetterKindId, readonly LetterPart[]>> = {
  invitation: [
    { text: 'opening', element: 'site' },
    ...POLICY,
    { text: 'meeting', element: 'meeting' },
    { text: 'purpose', element: 'purpose' },
    { text: 'bringToMeeting', element: 'bring-someone', joins: true },
    { text: 'rearrange', element: 'rearrange' },
    { text: 'noMeeting', element: 'no-meeting' },
    { text: 'goodwill', element: 'goodwill' },
    { text: 'language', element: 'language' },
    { text: 'privacy', element: 'privacy' },
  ],
  'deletion-request': [
    { text: 'opening', element: 'site' },
    { text: 'instead', when: ({ answers }) => chosen(answers, 'occasion') === 'instead' },
    { text: 'missed', when: ({ answers }) => chosen(answers, 'occasion') === 'missed' },
    ...QUOTES,
    ...POLICY,
    { text: 'policyEnclosed', element: 'policy', joins: true },
    { text: 'effect', element: 'effect' },
    { text: 'legal', element: 'legal-possible' },
    { heading: 'request' },
    { text: 'deleteBy', element: 'delete-by' },
    { text: 'consequence', element: 'consequence' },
    { text: 'union', element: 'union', when: ({ answers }) => chosen(answers, 'union') === 'yes' },
    ...CONCERNS,
    ...PRACTICAL,
  ],
  'meeting-summary': [
    { text: 'met', element: 'site' },
    { heading: 'present' },
    { lines: 'present' },
    { heading: 'points' },
    { lines: 'points' },
    { heading: 'agreed' },
    { lines: 'agreed' },
    { heading: 'actions' },
    { lines: 'actions' },
    { text: 'correct' },
    ...CONCERNS,
    ...PRACTICAL,
  ],
  'formal-warning': [
    { text: 'formally', element: 'site' },
    ...QUOTES,
    ...POLICY,
    { text: 'policyEnclosed', element: 'policy', joins: true },
    { text: 'effect', element: 'effect' },
    { heading: 'steps' },
    { lines: 'steps' },
    { heading: 'warning' },
    { text: 'warning', element: 'consequence' },
    { text: 'directly' },
    { text: 'replyBy' },
    ...CONCERNS,
    ...PRACTICAL,
  ],
  'group-closure': [
    { text: 'group', element: 'site' },
    ...POLICY,
    { text: 'policyEnclosed', element: 'policy', joins: true },
    { text: 'effect', element: 'effect' },
    { heading: 'request' },
    { text: 'closeGroup', element: 'delete-by' },
    { text: 'groupConsequence', element: 'consequence' },
    ...CONCERNS,
    ...PRACTICAL,
  ],
  barring: [
    { text: 'barred' },
    { heading: 'reasons' },
    { lines: 'barReason' },
    { heading: 'arrangements' },
    { lines: 'arrangements' },
    { text: 'reachUs' },
    { text: 'premises' },
    { heading: 'reply' },
    { text: 'barReply' },
    { text: 'barReview', joins: true },
    ...CONCERNS,
    ...PRACTICAL,
  ],
  'barring-review': [
    { text: 'reviewed' },
    { text: 'ended', when: ({ answers }) => chosen(answers, 'outcome') === 'ended' },
    { text: 'continues', when: ({ answers }) => chosen(answers, 'outcome') === 'continues' },
    { heading: 'reasons' },
    { lines: 'outcomeReason' },
    ...CONCERNS,
    ...PRACTICAL,
  ],
  closure: [
    { text: 'earlier', element: 'site' },
    { text: 'removed', when: ({ answers }) => chosen(answers, 'closed') === 'removed' },
    { text: 'talked', when: ({ answers }) => chosen(answers, 'closed') === 'talked' },
    { text: 'noBreach', when: ({ answers }) => chosen(answers, 'closed') === 'no-breach' },
    { text: 'closed', joins: true },
    { text: 'door', element: 'goodwill' },
    ...PRACTICAL,
  ],
  'platform-report': [
    { text: 'report', element: 'site' },
    { heading: 'content' },
    { quotes: true, element: 'extracts' },
    { heading: 'rules' },
    { lines: 'rules' },
    { text: 'outcome' },
    { text: 'onBehalf' },
  ],
};
