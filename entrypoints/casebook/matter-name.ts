// What a matter is called on a screen: the school's own reference with the code beside it, or the code alone.
import type { CasebookCase } from '@/utils/evidence/received';

export function matterName({ code, reference }: Pick<CasebookCase, 'code' | 'reference'>): string {
  return reference === undefined ? code : `${reference} (${code})`;
}
