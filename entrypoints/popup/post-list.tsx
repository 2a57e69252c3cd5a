// The posts found in the page, by author and first words: one of them to choose, or several to tick.
import { Checkboxes, Radios } from '@/components/choices';
import { PageText } from '@/components/page-text';
import { t } from '@/utils/i18n/translate';
import type { PageReading, PostSummary } from '@/utils/platforms/platform';

export interface PostChoiceProps {
  reading: PageReading;
  /** Whether several can be picked. */
  several?: boolean;
  chosen: readonly string[];
  /** What makes a post worth being captured, in words, by its key. */
  calling: ReadonlyMap<string, string>;
  /** Hears of all that are picked now. */
  onChoose: (keys: string[]) => void;
}

/** Where the first choice stands, in the list as on the map. */
export const POSTS_ID = 'posts';

export function PostList({ reading, several = false, chosen, calling, onChoose }: PostChoiceProps) {
  const choices = reading.posts.map((post) => {
    const hint = hintOf(post, calling.get(post.key));
    return {
      value: post.key,
      label: <PostName post={post} longest={several ? SHORT : LONG} />,
      ...(hint !== undefined && { hint }),
    };
  });
  if (several) {
    return <Checkboxes id={POSTS_ID} legend={t('several.legend')} choices={choices} values={chosen} onChange={onChoose} />;
  }
  return (
    <Radios
      id={POSTS_ID}
      legend={t('popup.choose.legend')}
      choices={choices}
      value={chosen[0]}
      onChange={(key) => {
        onChoose([key]);
      }}
    />
  );
}

/** So much of a post's words is shown, UTF-16 units: less where several must be looked over. */
const LONG = 90;
const SHORT = 45;

function PostName({ post, longest }: { post: PostSummary; longest: number }) {
  return (
    <>
      <b>{post.author === '' ? t('popup.authorNotKnown') : <PageText text={post.author} longest={60} />}</b>{' '}
      {post.words === '' ? t('popup.choose.noWords') : <PageText text={post.words} longest={longest} />}
    </>
  );
}

function hintOf(post: PostSummary, calling: string | undefined): string | undefined {
  const hints = [
    ...(calling === undefined ? [] : [calling]),
    ...(post.permalinked ? [t('popup.choose.opened')] : []),
    ...(post.visible === 0 ? [t('popup.choose.outside')] : []),
  ];
  return hints.length === 0 ? undefined : hints.join('; ');
}
