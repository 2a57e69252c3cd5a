// What somebody has filled in about an act, or another entry of a matter, and not yet recorded.
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

/** Which entry of a matter it is; one is kept of each. */
export interface EntryPlace {
  caseId: string;
  /** The task that is answered, or the form that asks for something else: a tie, a check, how a letter went, a deadline. */
  task: string;
  /** What of it the form is about: an item, a letter, a deadline, a way round the task. */
  about?: string;
  /** The act whose place it takes. */
  corrects?: string;
}

/** An entry that is being written, with its answers as its own form has them. */
export interface UnfinishedAct<Answers extends object = object> extends EntryPlace {
  filled: Answers;
}
