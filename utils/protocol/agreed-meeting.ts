// The meeting that was agreed last: in the answer to an invitation, or when an earlier meeting was adjourned.
import type { MatterFacts } from './matter-facts';
import type { TaskId } from './task-ids';

/** Each empty where nothing was agreed: `YYYY-MM-DD`, `HH:MM` in UK time, and the place in words. */
export interface AgreedMeeting {
  on: string;
  at: string;
  place: string;
}

const AGREES: readonly string[] = ['invitation', 'meeting'] satisfies TaskId[];

/** A meeting that is adjourned goes on at the same place unless somebody says otherwise; the time belongs to its day. */
export function agreedMeeting({ acts }: MatterFacts): AgreedMeeting {
  const agreed = acts.filter(({ task, outcome }) => outcome === 'done' && AGREES.includes(task));
  const last = agreed.findLast(({ answers }) => given(answers['meetingOn']));
  const placed = agreed.findLast(({ answers }) => given(answers['meetingPlace']));
  return {
    on: last?.answers['meetingOn'] ?? '',
    at: last?.answers['meetingAt'] ?? '',
    place: placed?.answers['meetingPlace'] ?? '',
  };
}

function given(answer: string | undefined): boolean {
  return answer !== undefined && answer !== '';
}
