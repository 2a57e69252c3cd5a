// Who could see a post, in words, with the size of the group where the page shows it.
import { shownText } from './shown-text';
import type { Audience } from '@/utils/evidence/post';
import { t } from '@/utils/i18n/translate';

export function audienceWords(audience: Audience, groupSize: string): string {
  if (audience === 'group' && groupSize !== '') return t('evidence.groupOf', { size: shownText(groupSize, 30) });
  return t(`evidence.audience.${audience}`);
}
