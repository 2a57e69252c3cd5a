// English texts of the bundle namespace.

export const bundle = {} as const;
