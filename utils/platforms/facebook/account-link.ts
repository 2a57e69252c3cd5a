// Tells links to accounts from all others: the words of such a link are a name.
import { attribute } from '@/utils/platforms/page/dom';
import { placeOf } from './address';
import { hrefOf } from './landmarks';

export function isAccountLink(link: Element): boolean {
  const href = hrefOf(link);
  return href !== undefined && attribute(link, 'href')?.startsWith('#') !== true && placeOf(href).kind === 'profile';
}
