// For whom a pack may be made, and what each may get: data, so that no screen decides it (PRACTICE 2, 10, 19, 22, 23, 26).
import type { Addressee } from '@/utils/evidence/case';
import { RECIPIENT_KINDS, type RecipientKind } from '@/utils/evidence/pack';

/** Something asked before a pack is made; its answer stands on the cover sheet. */
export interface PackFact {
  id: FactId;
  type: 'text' | 'long' | 'choice' | 'terms';
  required: boolean;
  /** Of a choice. */
  choices?: readonly FactChoice[];
}

export const FACTS = [
  'crimeNumber',
  'officer',
  'adviser',
  'reference',
  'handler',
  'why',
  'danger',
  'personRole',
  'panel',
  'terms',
] as const;
export type FactId = (typeof FACTS)[number];

export const FACT_CHOICES = ['council', 'solicitor', 'union', 'head', 'deputy', 'chair', 'panel-chair', 'clerk'] as const;
export type FactChoice = (typeof FACT_CHOICES)[number];

export interface RecipientRules {
  /** The sealed pictures, apart; or working copies alone, without which an item stays out; or no picture at all. */
  pictures: 'sealed' | 'copies' | 'none';
  /** The files that the school received, unchanged: all that was captured is in them. */
  received: boolean;
  /** The report, in which everything that was read stands. */
  report: boolean;
  itemList: boolean;
  /** The statement form: facts filled in, the person blank (PRACTICE 10). */
  statement: boolean;
  /** The matter's own log. */
  custody: boolean;
  /** Records without a picture go to the designated person and to nobody else (PRACTICE 2). */
  logOnly: boolean;
  /** An author's telephone number is for the police, and for whoever handles the matter in the school (PRACTICE 23). */
  telephoneNumbers: boolean;
  /** Working copies that were made go along, even where the sealed pictures do. */
  copies: boolean;
  /** Only copies in which reporter and account holder are anonymous (PRACTICE 22). */
  anonymousOnly?: true;
  /** Must be read and agreed to before the pack is made (PRACTICE 19). */
  warned?: true;
  /** Has a casebook: the pack is encrypted where the school card has a key for them. `handler`: as that answer says. */
  encryptedFor?: Addressee | 'handler';
  facts: readonly PackFact[];
}

const EVERYTHING = {
  pictures: 'sealed',
  received: true,
  report: true,
  itemList: true,
  statement: false,
  custody: true,
  logOnly: false,
  telephoneNumbers: false,
  copies: true,
} as const;

/** Working copies and what is needed to tell them apart. */
const COPIES_ALONE = {
  pictures: 'copies',
  received: false,
  report: false,
  itemList: true,
  statement: false,
  custody: false,
  logOnly: false,
  telephoneNumbers: false,
  copies: true,
} as const;

export const RECIPIENT_RULES: Readonly<Record<RecipientKind, RecipientRules>> = {
  police: {
    ...EVERYTHING,
    statement: true,
    telephoneNumbers: true,
    facts: [
      { id: 'crimeNumber', type: 'text', required: false },
      { id: 'officer', type: 'text', required: false },
    ],
  },
  platform: {
    ...COPIES_ALONE,
    pictures: 'none',
    itemList: false,
    copies: false,
    facts: [{ id: 'terms', type: 'terms', required: true }],
  },
  advice: {
    ...EVERYTHING,
    facts: [
      { id: 'adviser', type: 'choice', required: true, choices: ['council', 'solicitor', 'union'] },
      { id: 'reference', type: 'text', required: false },
    ],
  },
  dsl: { ...EVERYTHING, logOnly: true, telephoneNumbers: true, encryptedFor: 'dsl', facts: [] },
  transfer: {
    ...EVERYTHING,
    telephoneNumbers: true,
    encryptedFor: 'handler',
    facts: [
      { id: 'handler', type: 'choice', required: true, choices: ['head', 'deputy', 'chair'] },
      { id: 'why', type: 'long', required: false },
    ],
  },
  'health-safety': {
    ...EVERYTHING,
    received: false,
    custody: false,
    facts: [{ id: 'danger', type: 'long', required: true }],
  },
  allegations: {
    ...EVERYTHING,
    facts: [
      { id: 'personRole', type: 'text', required: true },
      { id: 'reference', type: 'text', required: false },
    ],
  },
  governors: {
    ...COPIES_ALONE,
    warned: true,
    facts: [{ id: 'panel', type: 'choice', required: true, choices: ['panel-chair', 'clerk'] }],
  },
  letter: { ...COPIES_ALONE, itemList: false, anonymousOnly: true, facts: [] },
};

/** For whom a pack of a matter may be made at all: of records without a picture for the designated person alone. */
export function recipientsOf({ dslOnly }: { dslOnly?: true }): readonly RecipientKind[] {
  return RECIPIENT_KINDS.filter((kind) => dslOnly !== true || RECIPIENT_RULES[kind].logOnly);
}

/** The answers that may be given: a matter about the Head is not transferred to the Head (P1.3). */
export function choicesOf({ choices = [] }: PackFact, { aboutHead }: { aboutHead: boolean }): readonly FactChoice[] {
  return choices.filter((choice) => !(aboutHead && choice === 'head'));
}
