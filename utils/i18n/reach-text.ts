// The counts under a post in words: `likes: 31 · replies: 2`.
import { type Translate, t } from './translate';

const NAMED = ['bookmarks', 'comments', 'likes', 'reactions', 'replies', 'reposts', 'shares', 'views'] as const;

/** The name under which a record holds what a person typed in their own words. */
const TYPED = 'typed';

/** Counts as the site showed them, by name. A name from a newer Tyst, or from a stranger's record, stands as it is. */
export function reachText(reach: Readonly<Record<string, string>>, translate: Translate = t): string {
  return Object.entries(reach)
    .map(([name, count]) => (name === TYPED ? count : `${nameOf(name, translate)}: ${count}`))
    .join(' · ');
}

function nameOf(name: string, translate: Translate): string {
  const named = NAMED.find((each) => each === name);
  return named === undefined ? name : translate(`evidence.reach.${named}`);
}
