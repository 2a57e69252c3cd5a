// How long after its closure a matter is looked at again: the bounds of what a school may choose.

/** Months; none of the source documents names a period, and no law does (PRACTICE 27). */
export const REVIEW_MONTHS = { least: 1, usual: 12, most: 120 } as const;
