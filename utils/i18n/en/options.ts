// English texts of the options namespace.

export const options = {} as const;
