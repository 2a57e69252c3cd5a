// Whether a role sees what a record without a picture says: only the designated person does (PRACTICE 2).
import type { Role } from './role';

export type SeenBy = Role | undefined;

/** The role is a setting of this browser, not a lock: it keeps eyes away, not hands (docs/threat-model.md). */
export function isHiddenFrom(role: SeenBy, dslOnly: boolean | undefined): boolean {
  return dslOnly === true && role !== 'dsl';
}
