// Which blanks of the minutes are still open before they are recorded.
import type { MinutesContent } from '@/utils/evidence/minutes';
import { isDay } from '@/utils/evidence/holiday';
import { ukToUtc } from '@/utils/evidence/uk-clock';
import { isTime } from './fields';

/** Characters of one note, of a line, of a name. */
export const LONGEST_NOTE = 3_000;
export const LONGEST_LINE = 400;
export const LONGEST_NAME = 120;
export const MOST_ACTIONS = 30;

const MINUTES_FIELDS = [
  'metOn',
  'startedAt',
  'endedAt',
  'place',
  'leads',
  'witness',
  'author',
  'agreed',
  'actions',
  'ended',
  'why',
  'goesOn',
  'too-long',
] as const;
export type MinutesField = (typeof MINUTES_FIELDS)[number];

/** Every open blank, in the order of the form. Empty: they may be recorded. */
export function openMinutes(content: MinutesContent, now: Date): MinutesField[] {
  const { metOn, startedAt, endedAt, place, names, agreed, actions, ended, why, goesOn } = content;
  const start = isTime(startedAt) && isDay(metOn) ? ukToUtc(metOn, startedAt) : undefined;
  const isOpen: Record<MinutesField, boolean> = {
    metOn: !isDay(metOn),
    startedAt: start === undefined || Date.parse(start) > now.getTime(),
    endedAt: !isTime(endedAt) || endedAt < startedAt,
    place: place.trim() === '',
    leads: names.leads.trim() === '',
    witness: names.witness.trim() === '',
    author: names.author.trim() === '',
    // Somebody who left or was asked to leave agreed to nothing.
    agreed: ended === 'ended' && agreed.trim() === '',
    actions: actions.some(({ what, who, by }) => what.trim() === '' || who === undefined || !(by === '' || isDay(by))),
    ended: ended === undefined,
    why: ended !== undefined && ended !== 'ended' && why.trim() === '',
    goesOn: ended === 'adjourned' && (!isDay(goesOn) || goesOn < metOn),
    'too-long': isTooLong(content),
  };
  return MINUTES_FIELDS.filter((field) => isOpen[field]);
}

function isTooLong({ place, names, notes, agreed, actions, why, schoolOnly }: MinutesContent): boolean {
  const longer = (texts: readonly string[], longest: number) => texts.some((text) => text.length > longest);
  return (
    longer([place, ...actions.map(({ what }) => what)], LONGEST_LINE) ||
    longer(Object.values(names), LONGEST_NAME) ||
    longer([...Object.values(notes), agreed, why, schoolOnly], LONGEST_NOTE) ||
    actions.length > MOST_ACTIONS
  );
}
