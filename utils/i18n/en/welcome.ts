// English texts of the welcome namespace.

export const welcome = {} as const;
