// The posts found in the page, by author and first words.
import { Radios } from '@/components/choices';
import { PageText } from '@/components/page-text';
import { t } from '@/utils/i18n/translate';
import type { PageReading, PostSummary } from '@/utils/platforms/platform';

export interface PostChoiceProps {
  reading: PageReading;
  chosen: string | undefined;
  onChoose: (key: string) => void;
}

export function PostList({ reading, chosen, onChoose }: PostChoiceProps) {
  return (
    <Radios
      id="posts"
      legend={t('popup.choose.legend')}
      choices={reading.posts.map((post) => {
        const hint = hintOf(post);
        return { value: post.key, label: <PostName post={post} />, ...(hint !== undefined && { hint }) };
      })}
      value={chosen}
      onChange={onChoose}
    />
  );
}

function PostName({ post }: { post: PostSummary }) {
  return (
    <>
      <b>{post.author === '' ? t('popup.authorNotKnown') : <PageText text={post.author} longest={60} />}</b>{' '}
      {post.words === '' ? t('popup.choose.noWords') : <PageText text={post.words} longest={90} />}
    </>
  );
}

function hintOf(post: PostSummary): string | undefined {
  const hints = [
    ...(post.permalinked ? [t('popup.choose.opened')] : []),
    ...(post.visible === 0 ? [t('popup.choose.outside')] : []),
  ];
  return hints.length === 0 ? undefined : hints.join('; ');
}
