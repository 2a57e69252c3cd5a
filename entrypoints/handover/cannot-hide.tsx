// Anonymity said honestly: what the file does not say, what no software can hide, and how to hand over without it (PRACTICE 9).
import { Card } from '@/components/card';
import type { CaptureEntry } from '@/utils/evidence/capture-entry';
import { isKnown } from '@/utils/evidence/read';
import { type Guessable, whoShowedIt } from '@/utils/evidence/who-showed-it';
import { t } from '@/utils/i18n/translate';

export function CannotHide({ captures }: { captures: readonly CaptureEntry[] }) {
  const direct = itemsOf(captures, ['direct']);
  const group = itemsOf(captures, ['smallGroup', 'groupSizeNotKnown']);
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

/** Those of which the author could work out who showed them, in one of these ways. */
function itemsOf(captures: readonly CaptureEntry[], ways: readonly Guessable[]): string {
  return captures
    .filter(({ record }) => {
      if (record === undefined) return false;
      const { groupSize } = record.post;
      const way = whoShowedIt(record.audience, groupSize !== undefined && isKnown(groupSize) ? groupSize.value : '');
      return way !== undefined && ways.includes(way);
    })
    .map(({ item = 0 }) => item)
    .join(', ');
}
