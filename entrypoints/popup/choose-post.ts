// Which post the popup begins with: the one that the context menu was opened on as far as that can be told, else the page's own choice.
import type { PageReading, PostSummary } from '@/utils/platforms/platform';

/** What the context menu knew: empty when it was opened on no link; absent when the popup was opened otherwise. */
export type ContextHint = { linkUrl?: string };

/** The key of a post: that of the link, else the innermost under the pointer, else what the page reader chose. */
export function choosePost(reading: PageReading, hint: ContextHint | undefined): string | undefined {
  if (hint === undefined) return reading.chosen;
  return (linked(reading.posts, hint.linkUrl) ?? innermostHovered(reading.posts))?.key ?? reading.chosen;
}

/** Shorter keys are places among the candidates, not ids of the platform; a link may hold such a number by chance. */
const SHORTEST_ID = 6;

/** The post whose id stands last in the address: a comment's link names its post first, then the comment. */
function linked(posts: readonly PostSummary[], link: string | undefined): PostSummary | undefined {
  if (link === undefined || !URL.canParse(link)) return undefined;
  const url = new URL(link);
  const words = [...url.pathname.split('/'), ...url.searchParams.values()];
  const places = posts
    .filter(({ key }) => idOf(key).length >= SHORTEST_ID)
    .map((post) => ({ post, place: words.lastIndexOf(idOf(post.key)) }))
    .filter(({ place }) => place >= 0);
  return places.toSorted((a, b) => b.place - a.place)[0]?.post;
}

function idOf(key: string): string {
  return key.slice(key.lastIndexOf(':') + 1);
}

function innermostHovered(posts: readonly PostSummary[]): PostSummary | undefined {
  return posts.filter(({ hovered }) => hovered).toSorted((a, b) => area(a) - area(b))[0];
}

function area({ rect }: PostSummary): number {
  return rect.width * rect.height;
}
