// Whether a role sees what a record without a picture says: only the designated person does (PRACTICE 2).

/** The role is a setting of this browser, not a lock: it keeps eyes away, not hands (docs/threat-model.md). */
export function isHiddenFrom(role: 'staff' | 'dsl' | undefined, dslOnly: boolean | undefined): boolean {
  return dslOnly === true && role !== 'dsl';
}
