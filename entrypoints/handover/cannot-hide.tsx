// Anonymity said honestly: what the file does not say, what no software can hide, and how to hand over without it (PRACTICE 9).
import { Card } from '@/components/card';
import type { CaptureEntry } from '@/utils/evidence/capture-entry';
import type { Audience } from '@/utils/evidence/post';
import { t } from '@/utils/i18n/translate';

export function CannotHide({ captures }: { captures: readonly CaptureEntry[] }) {
  const direct = itemsSeenBy(captures, 'direct');
  const group = itemsSeenBy(captures, 'group');
  const wroteWords = captures.some(({ record }) => record !== undefined && record.concern !== '');
  return (
    <Card title={t('handover.hide.title')}>
      <p>{t('handover.hide.promise')}</p>
      <ul>
        {direct !== '' && (
          <li>
            <strong>{t('handover.hide.direct', { items: direct })}</strong>
          </li>
        )}
        {group !== '' && (
          <li>
            <strong>{t('handover.hide.group', { items: group })}</strong>
          </li>
        )}
        <li>{t('handover.hide.channel')}</li>
        <li>{t('handover.hide.time')}</li>
        {wroteWords && <li>{t('handover.hide.words')}</li>}
      </ul>
      <h3>{t('handover.hide.waysTitle')}</h3>
      <ul>
        <li>{t('handover.hide.stick')}</li>
        <li>{t('handover.hide.print')}</li>
        <li>{t('handover.hide.drive')}</li>
      </ul>
    </Card>
  );
}

function itemsSeenBy(captures: readonly CaptureEntry[], audience: Audience): string {
  return captures
    .filter(({ record }) => record?.audience === audience)
    .map(({ item = 0 }) => item)
    .join(', ');
}
