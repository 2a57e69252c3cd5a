// Which post the popup begins with: that of the context menu as far as it can be told, else one that mentions a watch word or is flagged, else the page's own.
import type { PageReading, PostSummary } from '@/utils/platforms/platform';

/** What the context menu knew: empty when it was opened on no link; absent when the popup was opened otherwise. */
export type ContextHint = { linkUrl?: string };

/** Posts that call for being captured, by their keys. */
export interface CallingPosts {
  /** They mention a watch word: what the badge on the toolbar button was about. */
  mentions: readonly string[];
  flagged: readonly string[];
}

/**
 * The key of a post: that of the link, else the innermost under the pointer, else one that mentions a watch word, else a flagged one
 * that the window shows, else what the page reader chose.
 */
export function choosePost(
  reading: PageReading,
  hint: ContextHint | undefined,
  { mentions, flagged }: CallingPosts = { mentions: [], flagged: [] },
): string | undefined {
  const { posts, chosen } = reading;
  const pointed = hint && (linked(posts, hint.linkUrl) ?? innermostHovered(posts));
  if (pointed !== undefined) return pointed.key;
  if (chosen !== undefined && (mentions.includes(chosen) || flagged.includes(chosen))) return chosen;
  const calling =
    mostVisible(posts.filter(({ key }) => mentions.includes(key))) ??
    mostVisible(posts.filter(({ key, visible }) => visible > 0 && flagged.includes(key)));
  return calling?.key ?? chosen;
}

function mostVisible(posts: readonly PostSummary[]): PostSummary | undefined {
  return posts.toSorted((a, b) => b.visible - a.visible)[0];
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
