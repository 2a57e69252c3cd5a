// Whether a role sees what a record without a picture says: only the designated person does (PRACTICE 2).
import type { Role } from '@/utils/evidence/role';
import type { ListedCase } from './case-search';

export type SeenBy = Role | undefined;

/** The role is a setting of this browser, not a lock: it keeps eyes away, not hands (docs/threat-model.md). */
export function isHiddenFrom(role: SeenBy, dslOnly: boolean | undefined): boolean {
  return dslOnly === true && role !== 'dsl';
}

/** What a role's search may find of a case: nothing of one that is hidden from it, nothing that was captured by mistake. */
export function shownTo(role: SeenBy, each: ListedCase): ListedCase {
  const captures = isHiddenFrom(role, each.case.dslOnly) ? [] : each.captures;
  return { ...each, captures: captures.filter(({ withheldAt }) => withheldAt === undefined) };
}
