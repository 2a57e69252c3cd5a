// English texts of the review namespace.

export const review = {} as const;
