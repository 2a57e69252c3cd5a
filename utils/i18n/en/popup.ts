// English texts of the popup namespace.

export const popup = {} as const;
