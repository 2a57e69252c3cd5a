// What the papers for a meeting are made with: a person's answers, and until there are any what follows from the matter.
import { type Holiday, isDay } from '@/utils/evidence/holiday';
import { agreedMeeting } from '@/utils/protocol/agreed-meeting';
import { proposeDeadline } from '@/utils/protocol/deadline';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import type { MeetingAnswers } from '@/utils/protocol/running-order';

export type MeetingStart = Partial<MeetingAnswers>;

/**
 * Union and agreement are on the order only where somebody says so. The deadline is that of a letter given by hand on the day of the
 * meeting; without such a day it is named in the meeting.
 */
export function answersOf(start: MeetingStart, facts: MatterFacts, holidays: readonly Holiday[]): MeetingAnswers {
  const { on } = agreedMeeting(facts);
  const proposed = isDay(on) ? proposeDeadline(on, 'hand', holidays)?.day : undefined;
  return {
    union: false,
    agreement: false,
    deleteBy: proposed ?? '',
    ...start,
  };
}
