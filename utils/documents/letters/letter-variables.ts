// What the texts of a letter are filled with, out of its answers; what is not answered is marked, so that it cannot go out.
import type { LetterContent } from '@/utils/evidence/letter';
import type { Translate } from '@/utils/i18n/translate';
import { chosen, chosenAll } from '@/utils/protocol/letter-fields';
import { letterDay, letterFullDay, letterTime } from './letter-dates';
import { letterLine } from './letter-text';

/** Stands where an answer is missing. Private use: `letterText` lets it pass, and no text that is kept may hold it. */
export const OPEN_MARK = '\uF8FF';

/** Every placeholder of `letter.part` and `letter.title`. */
export function letterVariables({ answers }: LetterContent, t: Translate) {
  const line = (field: string) => letterLine(answers[field] ?? '').replaceAll(OPEN_MARK, '') || OPEN_MARK;
  const day = (field: string) => letterDay(answers[field] ?? '', t) ?? OPEN_MARK;
  const on = (field: string) => letterFullDay(answers[field] ?? '', 'onWeekday', t) ?? OPEN_MARK;
  const by = (field: string) => letterFullDay(answers[field] ?? '', 'weekday', t) ?? OPEN_MARK;
  return {
    site: siteName({ answers }, t),
    about: listed(
      chosenAll(answers, 'about').map((each) => t(`letter.about.${each}`)),
      t,
    ),
    policy: line('policy'),
    circulatedOn: day('circulatedOn'),
    privacy: line('privacy').replace(/\.$/, ''),
    phone: line('phone'),
    group: line('group'),
    meetingOn: on('meetingOn'),
    meetingAt: letterTime(answers['meetingAt'] ?? '', t) ?? OPEN_MARK,
    meetingPlace: line('meetingPlace'),
    missedOn: on('missedOn'),
    metOn: on('metOn'),
    deadline: on('deadline'),
    correctBy: by('correctBy'),
    replyBy: by('replyBy'),
    barFrom: on('barFrom'),
    barReview: on('barReview'),
    barredOn: day('barredOn'),
    nextReview: on('nextReview'),
  };
}

function siteName({ answers }: Pick<LetterContent, 'answers'>, t: Translate): string {
  const site = chosen(answers, 'site');
  if (site === undefined) return OPEN_MARK;
  return site === 'other' ? letterLine(answers['siteName'] ?? '') || OPEN_MARK : t(`evidence.platform.${site}`);
}

function listed(all: readonly string[], t: Translate): string {
  const last = all.at(-1);
  if (last === undefined) return OPEN_MARK;
  return all.length === 1 ? last : t('letter.and', { first: all.slice(0, -1).join(', '), last });
}
