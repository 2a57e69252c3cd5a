// The law sheet on the screen: folded away, each entry with who decides, its time limit, and as at when.
import { Card } from '@/components/card';
import { Notice } from '@/components/notice';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { LAW_SHEET, type LawEntry } from '@/utils/protocol/law-sheet';

export function LawCard() {
  return (
    <Card title={t('law.title')}>
      <p class="small">{t('law.intro')}</p>
      <Notice tone="warn">{t('law.check')}</Notice>
      {LAW_SHEET.map((entry) => (
        <details key={entry.id} class="law">
          <summary>{t(`law.entry.${entry.id}.name`)}</summary>
          <p>{t(`law.entry.${entry.id}.text`)}</p>
          <p class="small">{boundsOf(entry)}</p>
        </details>
      ))}
    </Card>
  );
}

function boundsOf({ kind, decides, limit, asAt, toConfirm }: LawEntry): string {
  const parts = [
    t(`law.kind.${kind}`),
    t(`law.decides.${decides}`),
    t(`law.limit.${limit}`),
    t('law.asAt', { date: ukTime(`${asAt}T12:00:00.000Z`, 'day') }),
    ...(toConfirm ? [t('law.confirm')] : []),
  ];
  return parts.join(' · ');
}
