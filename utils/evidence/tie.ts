// A tie: a passage of the evidence held against a part of a policy, and why (P2.1). It carries the words of its day: a policy changes.

/** In both languages; an empty Welsh text stands for the English. */
export interface TieWords {
  en: string;
  cy: string;
}

export const PASSAGES = ['words', 'picture'] as const;

export interface Tie {
  captureId: string;
  item: number;
  /** Words as they were captured, or what the picture shows. */
  passage: (typeof PASSAGES)[number];
  /** Empty for a picture. */
  words: string;
  policy: { id: string; words: TieWords };
  clause: { id: string; words: TieWords };
  /** Why the passage may be contrary to that part. */
  rationale: string;
}
