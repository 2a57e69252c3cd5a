// English texts of the case namespace.

export const caseTexts = {} as const;
