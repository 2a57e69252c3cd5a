// The words of a policy: its own where it has them, else those of the catalogue; in the language in force or in both.
import type { CategoryId } from '@/utils/protocol/categories';
import {
  CLAUSES,
  COMPLAINT_STAGES,
  type LineList,
  MESSAGING_RULES,
  type PackItem,
  type PolicyPack,
  type PolicyWords,
  RUNGS,
} from '@/utils/protocol/policy-pack';
import { language } from '@/utils/i18n/language';
import { type Translate, t, translator } from '@/utils/i18n/translate';

const IN = { en: translator('en'), cy: translator('cy') };

/** The catalogue's words for a line; undefined for a line that is a school's own. */
function catalogueWords(list: LineList, id: string, translate: Translate): string | undefined {
  const of = <Id extends string>(known: readonly Id[]) => known.find((each) => each === id);
  switch (list) {
    case 'clauses': {
      const known = of(CLAUSES);
      return known && translate(`packs.clause.${known}`);
    }
    case 'ladder': {
      const known = of(RUNGS);
      return known && translate(`packs.rung.${known}`);
    }
    case 'complaintStages': {
      const known = of(COMPLAINT_STAGES);
      return known && translate(`packs.stage.${known}`);
    }
    case 'messaging': {
      const known = of(MESSAGING_RULES);
      return known && translate(`packs.rule.${known}`);
    }
  }
}

/** A line in both languages. */
export function lineWords(list: LineList, { id, words }: PackItem): PolicyWords {
  if (words !== undefined) return words;
  return { en: catalogueWords(list, id, IN.en) ?? id, cy: catalogueWords(list, id, IN.cy) ?? '' };
}

/** The name of a policy in both languages: a source document has that of its document. */
export function nameWords({ name, document }: Pick<PolicyPack, 'name' | 'document'>): PolicyWords {
  return name ?? { en: IN.en(`protocol.answer.pack-${document}`), cy: IN.cy(`protocol.answer.pack-${document}`) };
}

/** What a policy calls a category, in both languages. */
export function categoryWords(id: CategoryId, policy: PolicyPack | undefined): PolicyWords {
  const own = policy?.categories.find((each) => each.id === id)?.words;
  return own ?? { en: IN.en(`categories.label.${id}`), cy: IN.cy(`categories.label.${id}`) };
}

/** In the language in force; English stands for a Welsh text that is missing. */
export function inForce({ en, cy }: PolicyWords): string {
  return language.value === 'cy' && cy.trim() !== '' ? cy : en;
}

export function lineText(list: LineList, item: PackItem): string {
  return inForce(lineWords(list, item));
}

export function policyName(policy: Pick<PolicyPack, 'name' | 'document'>): string {
  return inForce(nameWords(policy));
}

export function categoryText(id: CategoryId, policy: PolicyPack | undefined): string {
  return policy === undefined ? t(`categories.label.${id}`) : inForce(categoryWords(id, policy));
}
