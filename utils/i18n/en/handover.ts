// English texts of the handover namespace.

export const handover = {} as const;
