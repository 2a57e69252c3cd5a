// The minutes of a meeting: what the form holds while they are written, and what is kept with the act that records them.

/** Who can be in a meeting. Their names are asked in the minutes and nowhere else. */
export const PRESENT = ['leads', 'witness', 'author', 'companion'] as const;
export type Present = (typeof PRESENT)[number];

export const MEETING_ENDS = ['ended', 'adjourned', 'left', 'stopped', 'police'] as const;
export type MeetingEnd = (typeof MEETING_ENDS)[number];

/** Who can have something to do: the school's roles, and the author. */
export const ACTION_ROLES = ['head', 'deputy', 'chair', 'dsl', 'office', 'author'] as const;
export type ActionRole = (typeof ACTION_ROLES)[number];

export interface MinutesAction {
  what: string;
  who?: ActionRole;
  /** `YYYY-MM-DD`; empty: no day was named. */
  by: string;
  /** For the school alone: it does not go into the summary for the author. */
  internal: boolean;
}

export interface MinutesContent {
  language: 'en' | 'cy';
  /** `YYYY-MM-DD` and `HH:MM`, UK time. */
  metOn: string;
  startedAt: string;
  endedAt: string;
  place: string;
  names: Readonly<Record<Present, string>>;
  /** What was said, by point of the running order. */
  notes: Readonly<Record<string, string>>;
  /** One thing a line. */
  agreed: string;
  actions: readonly MinutesAction[];
  ended?: MeetingEnd;
  /** What happened, where it did not end in the usual way. */
  why: string;
  /** The day on which an adjourned meeting goes on. */
  goesOn: string;
  /** For the school's own file: never for the author. */
  schoolOnly: string;
}

/** Minutes that are being written; one of each matter, and one of each act that is corrected. */
export interface UnfinishedMinutes {
  caseId: string;
  /** The act whose place they take. */
  corrects?: string;
  content: MinutesContent;
}

/** Minutes on record; the file is the first attachment of their act. */
export interface KeptMinutes {
  /** Of their act. */
  id: string;
  caseId: string;
  content: MinutesContent;
}
