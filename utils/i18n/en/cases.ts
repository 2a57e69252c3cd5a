// English texts of the cases namespace.

export const cases = {} as const;
