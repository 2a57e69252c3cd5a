// Replies, reposts, likes, bookmarks and views as the post shows them, without what the viewer did.
import type { Reach } from '@/utils/evidence/post';
import { type Read, read, type Source } from '@/utils/evidence/read';
import { attribute, childrenOf, closest, comesBefore, linkOf, queryAll } from '@/utils/platforms/page/dom';
import { shortText } from '@/utils/platforms/page/short-text';
import { visibleText } from '@/utils/platforms/page/visible-text';
import { type FoundPost, own } from './found-post';
import { CLASSIC, X_WEB } from './selectors';
import { statusOf } from './status-address';

type Count = [name: string, shown: string];

/** The counts in their shown form ("1.2K", "1.8万"); undefined when none is shown. A count of nothing is not shown, so not read. */
export function readReach(post: FoundPost): Read<Reach> | undefined {
  const ways: [Source, () => Count[]][] = [
    ['page:x-classic-counts', () => [...counts(post, CLASSIC.countButtons), ...classicViews(post)]],
    ['page:x-web-counts', () => [...counts(post, X_WEB.countActions), ...webViews(post)]],
    ['page:x-microdata', () => microdata(post)],
  ];
  for (const [source, list] of ways) {
    const found = list();
    if (found.length > 0)
      return read(Object.fromEntries(found), source, found.map(([name, shown]) => `${name} ${shown}`).join(', '));
  }
  return undefined;
}

/** Only what a control shows is read: its label also tells whether the viewer pressed it. */
function counts(post: FoundPost, controls: Readonly<Record<string, string>>): Count[] {
  return Object.entries(controls).flatMap(([name, selector]) => firstNumber(name, own(post, selector)));
}

function classicViews(post: FoundPost): Count[] {
  const linked = firstNumber('views', own(post, CLASSIC.views));
  return linked.length > 0 ? linked : viewsBesideDate(post);
}

/** The classic focal post shows its views after its date, in words with no mark of their own: the first bare number after the date. */
function viewsBesideDate(post: FoundPost): Count[] {
  const [date] = own(post, 'a[href*="/status/"]:has(time)');
  const [actions] = own(post, '[role="group"]');
  if (date === undefined || actions === undefined || attribute(post.root, 'tabindex') !== '-1') return [];
  const after = own(post, '*').filter(
    (span) => comesBefore(date, span) && comesBefore(span, actions) && childrenOf(span).length === 0,
  );
  return firstNumber(
    'views',
    after.filter((span) => /^[\d.,\s\u00A0\u202F]*\d\p{L}{0,3}$/u.test(visibleText(span))),
  );
}

/** X-web's focal post shows its views beside the date, under the same address as the date. */
function webViews(post: FoundPost): Count[] {
  const dates = own(post, X_WEB.date).filter((link) => {
    const url = linkOf(link);
    return url !== undefined && statusOf(url)?.id === post.status?.id && closest(link, X_WEB.actions) === undefined;
  });
  return firstNumber('views', dates.slice(1));
}

function firstNumber(name: string, controls: readonly Element[]): Count[] {
  const shown = controls.map(numberIn).find((number) => number !== undefined);
  return shown === undefined ? [] : [[name, shown]];
}

/** "129.4万" of "129.4万 浏览量": the first piece of text with a digit in it, without the words beside it. */
function numberIn(control: Element): string | undefined {
  return visibleText(control)
    .split(/\n|(?<=\d\p{L}{0,3}) (?=\p{L}{2})/u)
    .map((piece) => shortText(piece, 60))
    .find((piece) => /\d/.test(piece));
}

const KINDS: Readonly<Record<string, string>> = {
  ReplyAction: 'replies',
  CommentAction: 'replies',
  ShareAction: 'reposts',
  LikeAction: 'likes',
  ViewAction: 'views',
  WatchAction: 'views',
};

function microdata(post: FoundPost): Count[] {
  return own(post, '[itemprop="interactionStatistic"]').flatMap((block) => {
    const content = (property: string): string => {
      const [meta] = queryAll(block, `[itemprop="${property}"]`);
      return (meta && (attribute(meta, 'content') ?? attribute(meta, 'href'))) ?? '';
    };
    const name = KINDS[content('interactionType').split('/').at(-1) ?? ''];
    const count = content('userInteractionCount');
    return name === undefined || !/^[\d.,]{1,20}$/.test(count) ? [] : [[name, count] satisfies Count];
  });
}
