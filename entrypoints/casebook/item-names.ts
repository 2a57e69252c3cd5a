// Names items of a matter in one line: Item 1, Item 3.
import { t } from '@/utils/i18n/translate';

export function itemNames(items: readonly { item: number }[]): string {
  return items.map(({ item }) => t('case.item', { number: item })).join(', ');
}
