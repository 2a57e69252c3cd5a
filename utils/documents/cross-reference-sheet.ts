// The table that holds the evidence against the policy, as text in one language: for a screen, for paper, for a meeting.
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { isKnown } from '@/utils/evidence/read';
import type { Tie, TieWords } from '@/utils/evidence/tie';
import { postedTimeWithZone, ukTime } from '@/utils/i18n/dates';
import type { Language } from '@/utils/i18n/language';
import { type Translate, translator } from '@/utils/i18n/translate';

export interface CrossReferenceInput {
  /** The school's name; empty where it is not stated. */
  school: string;
  /** Of the case: the school's own, or its code. */
  reference: string;
  ties: readonly Tie[];
  captures: readonly { item: number; record: Pick<CaptureRecord, 'platform' | 'post'> }[];
  /** Who takes the minutes, by role; absent before that is on record. */
  witness?: string;
  now: Date;
}

export interface CrossReferenceSheet {
  language: Language;
  title: string;
  facts: { term: string; value: string }[];
  columns: readonly [item: string, passage: string, clause: string, rationale: string];
  rows: CrossReferenceRow[];
  notes: string[];
}

export interface CrossReferenceRow {
  item: string;
  /** On which site, and when it was posted as far as that is known. */
  posted: string;
  /** Words are quoted as they were captured; a picture is only named. */
  passage: string;
  isQuote: boolean;
  clause: string;
  policy: string;
  rationale: string;
}

/** Nothing in it is a finding: it says what may be contrary to which part, and why somebody thinks so (PRACTICE 21). */
export function crossReferenceSheet(input: CrossReferenceInput, language: Language): CrossReferenceSheet {
  const t = translator(language);
  const { school, reference, ties, witness, now } = input;
  const policies = [...new Set(ties.map(({ policy }) => inLanguage(policy.words, language)))];
  const facts = [
    { term: t('crossReference.sheet.school'), value: school },
    { term: t('crossReference.sheet.case'), value: reference },
    { term: t('crossReference.sheet.policy'), value: policies.join('; ') },
    { term: t('crossReference.sheet.witness'), value: witness ?? '' },
    { term: t('crossReference.sheet.made'), value: ukTime(now.toISOString(), 'minute', t) },
  ];
  return {
    language,
    title: t('crossReference.sheet.title'),
    facts: facts.filter(({ value }) => value !== ''),
    columns: [
      t('crossReference.column.item'),
      t('crossReference.column.passage'),
      t('crossReference.column.clause'),
      t('crossReference.column.rationale'),
    ],
    rows: crossReferenceRows(ties, input.captures, language),
    notes: [t('crossReference.sheet.may'), t('crossReference.sheet.confidential')],
  };
}

/** The rows alone, for papers that have the table as one of their parts. */
export function crossReferenceRows(
  ties: readonly Tie[],
  captures: CrossReferenceInput['captures'],
  language: Language,
): CrossReferenceRow[] {
  const t = translator(language);
  return ties.map((tie) => rowOf(tie, captures, language, t));
}

function rowOf(tie: Tie, captures: CrossReferenceInput['captures'], language: Language, t: Translate): CrossReferenceRow {
  const record = captures.find(({ item }) => item === tie.item)?.record;
  const posted =
    record !== undefined && isKnown(record.post.postedAt) ? postedTimeWithZone(record.post.postedAt.value, t) : undefined;
  return {
    item: t('case.item', { number: tie.item }),
    posted: [record === undefined ? undefined : t(`evidence.platform.${record.platform}`), posted]
      .filter((part) => part !== undefined)
      .join(' · '),
    passage: tie.passage === 'picture' ? t('crossReference.picture') : tie.words,
    isQuote: tie.passage === 'words',
    clause: inLanguage(tie.clause.words, language),
    policy: inLanguage(tie.policy.words, language),
    rationale: tie.rationale,
  };
}

function inLanguage({ en, cy }: TieWords, language: Language): string {
  return language === 'cy' && cy !== '' ? cy : en;
}
