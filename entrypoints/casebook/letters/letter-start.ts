// What is filled in before anybody answers: from the case, from the protocol's record, and from letters made earlier.
import { lineWords } from '@/components/policy-words';
import type { KeptLetter, LetterAnswers, LetterContent } from '@/utils/evidence/letter';
import { summaryAnswers } from '@/utils/documents/meeting/summary-answers';
import type { MinutesContent } from '@/utils/evidence/minutes';
import { ukClock } from '@/utils/evidence/uk-clock';
import type { Language } from '@/utils/i18n/language';
import { translator } from '@/utils/i18n/translate';
import { answersTo } from '@/utils/protocol/fields';
import { agreedMeeting } from '@/utils/protocol/agreed-meeting';
import { offeredStages } from '@/utils/protocol/complaint-stages';
import { handlerOf } from '@/utils/protocol/handler';
import { LETTER_FIELDS, type LetterFieldId } from '@/utils/protocol/letter-fields';
import { type LetterKindId, letterKind } from '@/utils/protocol/letter-kinds';
import { quoteOf } from '@/utils/protocol/letter-quotes';
import { type MatterFacts, hasAnswer, lastRecord } from '@/utils/protocol/matter-facts';
import type { PolicyWords } from '@/utils/protocol/policy-pack';
import type { Matter } from '@/utils/store/vault/matters';

/** Whose name stands under the Head's letters is no answer for a letter of somebody else. */
const OF_HEAD: readonly LetterFieldId[] = ['signatory', 'roleTitle'];
/** What the letters of one school share, and what those of one matter share. */
const OF_SCHOOL: readonly LetterFieldId[] = [
  'school',
  'schoolAddress',
  'phone',
  'email',
  'privacy',
  'policy',
  'circulated',
  'circulatedOn',
];
const OF_MATTER: readonly LetterFieldId[] = ['addressee', 'address', 'salutation', 'site', 'siteName', 'about', 'union', 'group'];

const LONGEST_NAME = LETTER_FIELDS.policy.longest;

/** Whom the comments are about, by whom the assessment says they are about. */
const ABOUT: Readonly<Record<string, string>> = {
  'target-head': 'staff',
  'target-staff': 'staff',
  'target-pupil': 'pupils',
  'target-governor': 'governors',
  'target-school': 'school',
};

export type SchoolAnswers = Readonly<
  Partial<Record<'school' | 'schoolAddress' | 'phone' | 'email' | 'signatory' | 'roleTitle', string>>
>;

export interface LetterStart {
  matter: Matter;
  facts: MatterFacts;
  /** Of all matters, the newest first. */
  letters: readonly KeptLetter[];
  /** The last minutes on record in this matter. */
  minutes?: MinutesContent | undefined;
  /** What the settings say of the school, by field; empty where they say nothing. */
  school: SchoolAnswers;
  now: Date;
}

/** A letter as it stands before anybody answers. Words are taken over from letters of the same language alone. */
export function startLetter(kind: LetterKindId, language: Language, start: LetterStart): LetterContent {
  const { matter, letters } = start;
  const quotable = matter.captures.filter(({ record, withheldAt }) => record.kind !== 'log-only' && withheldAt === undefined);
  return {
    kind,
    language,
    answers: {
      ...known(language, start),
      ...earlier(signedAs(letters, handlerOf(start.facts)), language, OF_HEAD),
      ...earlier(letters, language, OF_SCHOOL),
      ...ofSettings(start),
      ...earlier(
        letters.filter(({ caseId }) => caseId === matter.case.id),
        language,
        OF_MATTER,
      ),
      ...ofPolicy(language, start.facts),
      ...ofMinutes(kind, language, start),
    },
    // Of several it is for the person to say which.
    quotes: letterKind(kind).quotes && quotable.length === 1 ? quotable.map(quoteOf) : [],
    copies: [],
  };
}

/** What was left unfinished, for whoever goes on with it later: nothing is sent on a day that has been, nor its deadline counted from one. */
export function resumedLetter(content: LetterContent, now: Date): LetterContent {
  const today = ukClock(now).date;
  const { date = '' } = content.answers;
  if (date >= today) return content;
  const { deadline: _past, ...answers } = content.answers;
  return { ...content, answers: { ...answers, date: today } };
}

function known(language: Language, { matter, facts, now }: LetterStart): LetterAnswers {
  const platforms = [...new Set(matter.captures.map(({ record }) => record.platform))];
  const [site] = platforms;
  const reported = lastRecord(facts, 'platform-report')?.answers['rules'];
  const targets = answersTo(lastRecord(facts, 'assessment')?.answers ?? {}, 'target');
  return {
    role: handlerOf(facts),
    reference: matter.case.reference ?? matter.case.code,
    date: ukClock(now).date,
    salutation: translator(language)('letter.salutation.author'),
    ...(site !== undefined && platforms.length === 1 && { site }),
    about: [...new Set(targets.flatMap((target) => ABOUT[target] ?? []))].join(' '),
    ...(hasAnswer(facts, 'meeting', 'contact', 'meeting-missed') && { occasion: 'missed' }),
    ...(hasAnswer(facts, 'police-instructions', 'keep', 'keep-free') && { keep: 'no' }),
    ...agreed(facts),
    ...(reported !== undefined && { rules: reported.replaceAll('; ', '\n') }),
  };
}

/** The day that was agreed: of the invitation, and of a meeting to which nobody came. */
function agreed(facts: MatterFacts): LetterAnswers {
  const { on, at, place } = agreedMeeting(facts);
  const known = {
    meetingOn: on,
    meetingAt: at,
    meetingPlace: place,
    missedOn: hasAnswer(facts, 'meeting', 'contact', 'meeting-missed') ? on : '',
  };
  return Object.fromEntries(Object.entries(known).filter(([, answer]) => answer !== ''));
}

/** P2.4: the summary is made from the minutes, without what they keep for the school alone. */
function ofMinutes(kind: LetterKindId, language: Language, { minutes, facts }: LetterStart): LetterAnswers {
  if (kind !== 'meeting-summary' || minutes === undefined) return {};
  return summaryAnswers(minutes, handlerOf(facts), language);
}

/** The settings go before what was typed in an earlier letter: they are the school's own word. */
function ofSettings({ facts, school }: LetterStart): LetterAnswers {
  const isHeads = handlerOf(facts) === 'head';
  const given = Object.entries(school).filter(([field, answer]) => answer !== '' && (isHeads || !isOfHead(field)));
  return Object.fromEntries(given);
}

function isOfHead(field: string): boolean {
  return OF_HEAD.some((each) => each === field);
}

function signedAs(letters: readonly KeptLetter[], role: string): KeptLetter[] {
  return letters.filter(({ answers }) => answers['role'] === role);
}

/** What the policy says of itself: its stages of a complaint (G3); of the school's own its name and the day of its circulation (G8). */
function ofPolicy(language: Language, facts: MatterFacts): LetterAnswers {
  if (facts.policy === undefined) return {};
  const { name, circulatedOn } = facts.policy;
  const inLanguage = ({ en, cy }: PolicyWords) => (language === 'cy' && cy !== '' ? cy : en);
  const stages = offeredStages(facts).map((stage) => inLanguage(lineWords('complaintStages', stage)));
  return {
    ...(stages.length > 0 && { stages: stages.join('\n') }),
    // The name of a source document is another school's.
    ...(name !== undefined && { policy: inLanguage(name).slice(0, LONGEST_NAME) }),
    ...(circulatedOn !== undefined && { circulated: 'yes', circulatedOn }),
  };
}

function earlier(letters: readonly KeptLetter[], language: Language, fields: readonly LetterFieldId[]): LetterAnswers {
  const last = letters.find((letter) => letter.language === language);
  const given = fields.map((field) => [field, last?.answers[field] ?? ''] as const);
  return Object.fromEntries(given.filter(([, answer]) => answer !== ''));
}
