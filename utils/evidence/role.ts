// Who uses this browser: what a person sees follows from it. It is a view, not a lock (docs/threat-model.md).

/** `office`: letters and deadlines, no pictures. */
export const ROLES = ['staff', 'head', 'deputy', 'chair', 'dsl', 'office'] as const;
export type Role = (typeof ROLES)[number];
