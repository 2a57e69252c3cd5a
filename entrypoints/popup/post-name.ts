// A post by its author and first words, as a person knows it again.
import { shownText } from '@/components/shown-text';
import { t } from '@/utils/i18n/translate';
import type { PostSummary } from '@/utils/platforms/platform';

export function postName(post: PostSummary): string {
  return t('popup.choose.name', {
    author: post.author === '' ? t('popup.authorNotKnown') : shownText(post.author, 60),
    words: post.words === '' ? t('popup.choose.noWords') : shownText(post.words, 90),
  });
}
