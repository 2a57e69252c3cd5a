// What is filled in before anybody answers: from the case, from the protocol's record, and from letters made earlier.
import type { KeptLetter, LetterAnswers, LetterContent } from '@/utils/evidence/letter';
import { ukClock } from '@/utils/evidence/uk-clock';
import type { Language } from '@/utils/i18n/language';
import { translator } from '@/utils/i18n/translate';
import { answersTo } from '@/utils/protocol/fields';
import { handlerOf } from '@/utils/protocol/handler';
import type { LetterFieldId } from '@/utils/protocol/letter-fields';
import { type LetterKindId, letterKind } from '@/utils/protocol/letter-kinds';
import { quoteOf } from '@/utils/protocol/letter-quotes';
import { type MatterFacts, hasAnswer, lastRecord } from '@/utils/protocol/matter-facts';
import type { Matter } from '@/utils/store/vault/matters';

/** What the letters of one school share, and what those of one matter share. */
const OF_SCHOOL: readonly LetterFieldId[] = [
  'school',
  'schoolAddress',
  'phone',
  'email',
  'signatory',
  'privacy',
  'policy',
  'circulated',
  'circulatedOn',
];
const OF_MATTER: readonly LetterFieldId[] = ['addressee', 'address', 'salutation', 'site', 'siteName', 'about', 'union', 'group'];

/** Whom the comments are about, by whom the assessment says they are about. */
const ABOUT: Readonly<Record<string, string>> = {
  'target-head': 'staff',
  'target-staff': 'staff',
  'target-pupil': 'pupils',
  'target-governor': 'governors',
  'target-school': 'school',
};

export interface LetterStart {
  matter: Matter;
  facts: MatterFacts;
  /** Of all matters, the newest first. */
  letters: readonly KeptLetter[];
  /** The school's name in the settings. */
  school: string;
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
      ...earlier(letters, language, OF_SCHOOL),
      ...earlier(
        letters.filter(({ caseId }) => caseId === matter.case.id),
        language,
        OF_MATTER,
      ),
    },
    // Of several it is for the person to say which.
    quotes: letterKind(kind).quotes && quotable.length === 1 ? quotable.map(quoteOf) : [],
    copies: [],
  };
}

function known(language: Language, { matter, facts, school, now }: LetterStart): LetterAnswers {
  const platforms = [...new Set(matter.captures.map(({ record }) => record.platform))];
  const [site] = platforms;
  const targets = answersTo(lastRecord(facts, 'assessment')?.answers ?? {}, 'target');
  return {
    school,
    role: handlerOf(facts),
    reference: matter.case.reference ?? matter.case.code,
    date: ukClock(now).date,
    salutation: translator(language)('letter.salutation.author'),
    ...(site !== undefined && platforms.length === 1 && { site }),
    about: [...new Set(targets.flatMap((target) => ABOUT[target] ?? []))].join(' '),
    ...(hasAnswer(facts, 'meeting', 'contact', 'meeting-missed') && { occasion: 'missed' }),
    ...(hasAnswer(facts, 'police-instructions', 'keep', 'keep-free') && { keep: 'no' }),
  };
}

function earlier(letters: readonly KeptLetter[], language: Language, fields: readonly LetterFieldId[]): LetterAnswers {
  const last = letters.find((letter) => letter.language === language);
  const given = fields.map((field) => [field, last?.answers[field] ?? ''] as const);
  return Object.fromEntries(given.filter(([, answer]) => answer !== ''));
}
