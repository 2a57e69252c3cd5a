// On what ground a chat was looked at (PRACTICE 5): asked before the capture, recorded by role and date, never by name.
import * as v from 'valibot';
import { ShortText } from './post';

export const PermissionSchema = v.strictObject({
  ground: v.picklist(['member', 'shown', 'danger']),
  role: v.optional(ShortText),
  date: v.optional(ShortText),
});
export type PermissionToView = v.InferOutput<typeof PermissionSchema>;

/** What the member of the chat who showed it is to the school. */
export const SHOWN_BY = ['parent', 'staff', 'governor', 'pupil', 'other'] as const;
export type ShownBy = (typeof SHOWN_BY)[number];

/** The answer as it stands on the screen; nothing is chosen beforehand, and what is chosen may still be half an answer. */
export interface ViewingAnswer {
  ground?: 'member' | 'shown' | 'neither';
  /** For `neither`: someone is in danger, so it is captured all the same. */
  danger?: boolean;
  role?: ShownBy;
  /** `2026-11-20`, or `before 2026-10-21` for what is longer ago than the list goes. */
  date?: string;
}

/** What the answer allows to be recorded; undefined while it is no whole answer, and where it means: stop and ask the Head. */
export function permissionOf({ ground, danger, role, date }: ViewingAnswer): PermissionToView | undefined {
  if (ground === 'member') return { ground };
  if (ground === 'shown') return role === undefined || date === undefined ? undefined : { ground, role, date };
  return ground === 'neither' && danger === true ? { ground: 'danger' } : undefined;
}

const DAYS_LISTED = 31;
const DAY_MS = 86_400_000;

/** The days on which it may have been shown, by the calendar of the UK: today first, and at the end whatever lies before them. */
export function daysToChoose(now: Date): string[] {
  const today = Date.parse(`${UK_DAY.format(now)}T00:00:00.000Z`);
  const days = Array.from({ length: DAYS_LISTED }, (_, ago) => new Date(today - ago * DAY_MS).toISOString().slice(0, 10));
  return [...days, `before ${days.at(-1) ?? ''}`];
}

/** `en-CA` writes year, month, day with hyphens. */
const UK_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });
