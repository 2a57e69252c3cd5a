// English texts of the slip namespace.

export const slip = {} as const;
