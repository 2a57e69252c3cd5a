// What a deadline is called, by when it ends, and how near it is, in the reader's language.
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { deadlineKind } from '@/utils/protocol/deadline-kinds';
import { type Deadline, isOverdue } from '@/utils/protocol/matter-deadlines';
import { isNear } from '@/utils/protocol/reminder-time';

export const URGENCIES = ['overdue', 'near', 'later'] as const;
export type Urgency = (typeof URGENCIES)[number];

export function urgencyOf(deadline: Deadline, now: Date): Urgency {
  if (isOverdue(deadline, now)) return 'overdue';
  return isNear(deadline, now) ? 'near' : 'later';
}

/** `27 Nov 2026` */
export function shownDay(day: string): string {
  return ukTime(`${day}T12:00:00.000Z`, 'day');
}

/** `by 27 Nov 2026, 18:00 UK time` */
export function byWhen({ kind, day }: Deadline): string {
  const { time } = deadlineKind(kind);
  return time === undefined ? t('deadlines.by', { day: shownDay(day) }) : t('deadlines.byTime', { day: shownDay(day), time });
}

/** Which deadline, for the name of a button that stands beside several. */
export function kindAndDay({ kind, day }: Deadline): { kind: string; day: string } {
  return { kind: t(`deadlines.kind.${kind}`), day: shownDay(day) };
}
