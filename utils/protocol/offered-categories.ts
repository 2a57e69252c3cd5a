// Which categories are offered when a post is recorded: those that the school's policy names, and those that no policy may leave out.
import { CATEGORIES, type Category, type CategoryId, findCategory } from './categories';
import type { PolicyPack } from './policy-pack';

/** What may need the police or the safeguarding lead is asked whatever the policy names (PRACTICE 2, 3; S3.2). */
export function isAlwaysOffered(id: CategoryId): boolean {
  const category = findCategory(id);
  if (category === undefined) return false;
  const { severity, documents, rung } = category;
  return severity === 'police' || documents.length + rung.length === 0;
}

/** In the order of the merged table; all of them where no policy is set. What is ticked already stays to be seen. */
export function offeredCategories(policy: PolicyPack | undefined, chosen: readonly string[]): readonly Category[] {
  if (policy === undefined) return CATEGORIES;
  const named = new Set<string>([...policy.categories.map(({ id }) => id), ...chosen]);
  return CATEGORIES.filter(({ id }) => named.has(id) || isAlwaysOffered(id));
}
