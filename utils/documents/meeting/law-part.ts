// The law sheet as a part of the papers for a meeting.
import { ukTime } from '@/utils/i18n/dates';
import type { Translate } from '@/utils/i18n/translate';
import { LAW_SHEET, type LawEntry } from '@/utils/protocol/law-sheet';
import type { PaperBlock } from './paper';

export function lawPart(t: Translate): PaperBlock[] {
  return [
    { kind: 'heading', text: t('meetingPaper.heading.law') },
    { kind: 'paragraph', text: t('law.intro') },
    { kind: 'note', text: t('law.check') },
    {
      kind: 'table',
      widths: [4, 7, 6],
      head: [t('meetingPaper.column.law'), t('meetingPaper.column.about'), t('meetingPaper.column.who')],
      rows: LAW_SHEET.map((entry) => [t(`law.entry.${entry.id}.name`), t(`law.entry.${entry.id}.text`), boundsOf(entry, t)]),
    },
  ];
}

function boundsOf({ kind, decides, limit, asAt, toConfirm }: LawEntry, t: Translate): string {
  return [
    t(`law.kind.${kind}`),
    t(`law.decides.${decides}`),
    t(`law.limit.${limit}`),
    t('law.asAt', { date: ukTime(`${asAt}T12:00:00.000Z`, 'day', t) }),
    ...(toConfirm ? [t('law.confirm')] : []),
  ].join(' · ');
}
