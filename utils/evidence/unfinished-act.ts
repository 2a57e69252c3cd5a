// What somebody has filled in about an act and not yet recorded.
import type { ActWay, Actor } from './act';

/** What a person has filled in about an act so far; nothing is answered beforehand. */
export interface ActAnswers {
  by?: Actor;
  /** `YYYY-MM-DD` and `HH:MM`, UK time. */
  day: string;
  time: string;
  how?: ActWay;
  said: string;
  answers: Readonly<Record<string, string>>;
}

/** An act that is being written; one of each task of a matter, and one of each act that is corrected. */
export interface UnfinishedAct {
  caseId: string;
  task: string;
  /** The act whose place it takes. */
  corrects?: string;
  filled: ActAnswers;
}
