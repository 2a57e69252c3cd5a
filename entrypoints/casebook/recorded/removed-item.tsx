// What is left of an item that was captured by mistake and removed: its number, when, and its fingerprint.
import { ukTimeWithZone } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { RemovedCapture } from '@/utils/store/withheld';

export function RemovedItem({ removed: { item, at, digest } }: { removed: RemovedCapture }) {
  const time = ukTimeWithZone(at);
  return (
    <li class="item">
      <div class="item-picture none">{t('imagery.removed.title')}</div>
      <div class="item-facts">
        <h3>{t('case.item', { number: item })}</h3>
        <p>{digest === undefined ? t('imagery.removed.noDigest', { time }) : t('imagery.removed.body', { time, digest })}</p>
      </div>
    </li>
  );
}
