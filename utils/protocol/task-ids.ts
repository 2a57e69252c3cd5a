// The names of the protocol's tasks, in its order: what records and texts are filed under.

export const TASK_IDS = [
  'assessment',
  'dsl-advice',
  'allegations-officer',
  'decision',
  'police',
  'police-instructions',
  'health-safety',
  'support',
  'barring',
  'platform-report',
  'friendly-talk',
  'invitation',
  'cross-reference',
  'meeting',
  'deletion',
  'legal',
  'hold',
  'outcome',
  'retention',
  'subject',
] as const;
export type TaskId = (typeof TASK_IDS)[number];
