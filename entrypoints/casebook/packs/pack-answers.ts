// What is asked before a pack is made, and what of it is still missing.
import type { RecipientKind } from '@/utils/evidence/pack';
import type { DocumentLanguage } from '@/utils/i18n/language';
import { type FactId, RECIPIENT_RULES } from '@/utils/protocol/recipient-kinds';

export interface PackAnswers {
  facts: Partial<Record<FactId, string>>;
  /** Ids of captures left out by choice. */
  leftOut: ReadonlySet<string>;
  /** The warning of this kind of pack was read. */
  warned: boolean;
}

/** The answers of all steps as they are kept until the pack is saved. */
export interface PackWork extends Omit<PackAnswers, 'leftOut'> {
  recipient?: RecipientKind;
  leftOut: readonly string[];
  language?: DocumentLanguage;
}

export const NO_ANSWERS: PackWork = { facts: {}, leftOut: [], warned: false };

/** The longest answer: it stands on one cover sheet. */
export const LONGEST_FACT = 600;

/** The ids of the fields that are still open, in the order of the page. */
export function missingAnswers(recipient: RecipientKind, { facts, warned }: PackAnswers): (FactId | 'warned')[] {
  const rules = RECIPIENT_RULES[recipient];
  const open = rules.facts.filter(({ id, required }) => required && (facts[id] ?? '').trim() === '').map(({ id }) => id);
  return rules.warned === true && !warned ? [...open, 'warned'] : open;
}

/** The answers that belong to this recipient, trimmed, without the empty ones. */
export function factsFor(recipient: RecipientKind, { facts }: PackAnswers): Partial<Record<FactId, string>> {
  const kept = RECIPIENT_RULES[recipient].facts.flatMap(({ id }) => {
    const answer = (facts[id] ?? '').trim();
    return answer === '' ? [] : [[id, answer] as const];
  });
  return Object.fromEntries(kept);
}
