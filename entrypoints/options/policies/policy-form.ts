// A policy as its form has it: every line in both languages, every category with a tick; and the policy that the form makes.
import { categoryWords, lineWords, nameWords } from '@/components/policy-words';
import { CATEGORIES } from '@/utils/protocol/categories';
import type { FormLine, PolicyForm } from '@/utils/protocol/policy-form';
import {
  LINE_LISTS,
  type LineList,
  type PackItem,
  type PolicyPack,
  type PolicyWords,
  isKnownLine,
} from '@/utils/protocol/policy-pack';

/** The form of a policy as it is stored. */
export function formOf(policy: PolicyPack): PolicyForm {
  const { en, cy } = nameWords(policy);
  return {
    facts: {
      nameEn: en,
      nameCy: cy,
      adoptedOn: policy.adoptedOn ?? '',
      circulatedOn: policy.circulatedOn ?? '',
      // A document may name a month only: the browser's field for a day wants one.
      reviewDue: policy.reviewDue?.padEnd(10, '-01') ?? '',
      age: policy.age === undefined ? '' : String(policy.age),
      agreement: policy.homeSchoolAgreement,
    },
    lists: {
      clauses: linesOf(policy, 'clauses'),
      ladder: linesOf(policy, 'ladder'),
      complaintStages: linesOf(policy, 'complaintStages'),
      messaging: linesOf(policy, 'messaging'),
    },
    categories: CATEGORIES.filter(isDocuments).map(({ id }) => {
      const named = policy.categories.find((each) => each.id === id);
      return {
        id,
        on: named !== undefined,
        clause: named?.clause ?? policy.clauses[0]?.id ?? '',
        onlyOnLadder: named?.onlyOnLadder === true,
        ...categoryWords(id, policy),
      };
    }),
  };
}

/** The policy that a form makes of the one it began with; whether it can be used is for `checkPolicy`. */
export function policyOfForm(began: PolicyPack, { facts, lists, categories }: PolicyForm): unknown {
  const { name: _name, adoptedOn: _adopted, circulatedOn: _circulated, reviewDue: _due, age: _age, ...rest } = began;
  const items = LINE_LISTS.map((list) => [list, lists[list].map((line) => itemOf(list, line))] as const);
  return {
    ...rest,
    name: trimmed({ en: facts.nameEn, cy: facts.nameCy }),
    ...given({ adoptedOn: facts.adoptedOn, circulatedOn: facts.circulatedOn, reviewDue: facts.reviewDue }),
    ...(facts.age.trim() !== '' && { age: Number(facts.age) }),
    homeSchoolAgreement: facts.agreement,
    ...Object.fromEntries(items),
    categories: categories
      .filter(({ on }) => on)
      .map((category) => {
        const { id, clause, onlyOnLadder } = category;
        const own = !same(category, categoryWords(id, undefined));
        return { id, clause, ...(onlyOnLadder && { onlyOnLadder }), ...(own && { words: trimmed(category) }) };
      }),
  };
}

/** A line that a person adds, still empty. */
export function newLine(): FormLine {
  return { id: `line-${crypto.randomUUID().slice(0, 13)}`, en: '', cy: '' };
}

/** Those of guidance and of Tyst itself are in no document, so none can leave them out. */
function isDocuments({ documents, rung }: { documents: readonly unknown[]; rung: readonly unknown[] }): boolean {
  return documents.length + rung.length > 0;
}

function linesOf(policy: PolicyPack, list: LineList): FormLine[] {
  return policy[list].map((item) => ({ id: item.id, ...lineWords(list, item) }));
}

/** Words that are still the catalogue's are left to it: they follow its corrections. */
function itemOf(list: LineList, { id, ...words }: FormLine): PackItem {
  if (isKnownLine(list, id) && same(words, lineWords(list, { id }))) return { id };
  return { id, words: trimmed(words) };
}

function same(a: PolicyWords, b: PolicyWords): boolean {
  return a.en.trim() === b.en && a.cy.trim() === b.cy;
}

function trimmed({ en, cy }: PolicyWords): PolicyWords {
  return { en: en.trim(), cy: cy.trim() };
}

function given(facts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));
}
