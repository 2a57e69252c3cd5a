// What the summary for the author takes over from the minutes (P2.4), and what stays out of it: the school's own notes and steps.
import { letterDay } from '@/utils/documents/letters/letter-dates';
import { letterLine, letterLines } from '@/utils/documents/letters/letter-text';
import type { LetterAnswers } from '@/utils/evidence/letter';
import type { MinutesContent } from '@/utils/evidence/minutes';
import type { Language } from '@/utils/i18n/language';
import { type Translate, translator } from '@/utils/i18n/translate';
import type { Handler } from '@/utils/protocol/handler';
import { ORDER_POINTS } from '@/utils/protocol/running-order';
import { presentRows } from './minutes-paper';

/** Words are taken over into a letter of their own language only; the day of the meeting into either. */
export function summaryAnswers(content: MinutesContent, handler: Handler, language: Language): LetterAnswers {
  const { metOn, notes, agreed, actions } = content;
  if (language !== content.language) return { metOn };
  const t = translator(language);
  const answers = {
    metOn,
    present: presentRows(content, handler, t).map(([role = '', name = '']) => `${name} (${role})`),
    points: ORDER_POINTS.flatMap((point) => {
      const note = letterLine(notes[point] ?? '');
      return note === '' ? [] : [`${t(`meetingPaper.order.${point}.title`)}: ${note}`];
    }),
    agreed: letterLines(agreed),
    actions: actions.filter(({ internal }) => !internal).map((action) => actionLine(action, t)),
  };
  return {
    metOn,
    present: answers.present.join('\n'),
    points: answers.points.join('\n'),
    agreed: answers.agreed.join('\n'),
    actions: answers.actions.join('\n'),
  };
}

function actionLine({ what, who, by }: MinutesContent['actions'][number], t: Translate): string {
  const rest = [who === undefined ? undefined : t(`meetingPaper.role.${who}`), letterDay(by, t)].filter(
    (each) => each !== undefined,
  );
  return rest.length === 0 ? letterLine(what) : `${letterLine(what)} (${rest.join(', ')})`;
}
