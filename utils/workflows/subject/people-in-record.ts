// Who speaks and who is named in a record: what of a thread is the person's own, and which other people are to be covered.
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { type Read, isKnown } from '@/utils/evidence/read';
import type { LookedFor } from './looked-for';

type Said = Pick<CaptureRecord, 'post' | 'items'>;

/** Names and accounts in a record that are not what was looked for. */
export function otherPeople({ post, items = [] }: Said, looked: LookedFor): string[] {
  const author = known([post.author, post.handle, post.profile]);
  // Name and account of one post are one person's.
  const isTheirs = author.some((name) => looked(name) !== undefined);
  const others = items.map((item) => item.author);
  return strangers(known(isTheirs ? others : [post.author, post.handle, ...others]), looked);
}

/** Of a thread only what they wrote and what names them: the rest is other people's. Where only something else names them, the post's. */
export function theirWords({ post, items = [] }: Said, looked: LookedFor): { words?: string } {
  const said = [
    { who: [post.author, post.handle, post.profile], text: post.text },
    ...items.map(({ author, text }) => ({ who: [author], text })),
  ];
  const theirs = said.filter(({ who, text }) => known([...who, text]).some((words) => looked(words) !== undefined));
  const words = known((theirs.length > 0 ? theirs : said.slice(0, 1)).map(({ text }) => text));
  return words.length === 0 ? {} : { words: words.join('\n\n') };
}

/** Each once. */
export function strangers(names: readonly string[], looked: LookedFor): string[] {
  return [...new Set(names.filter((name) => name.trim() !== '' && looked(name) === undefined))];
}

function known(reads: readonly (Read<string> | undefined)[]): string[] {
  return reads.flatMap((read) => (read !== undefined && isKnown(read) ? [read.value] : []));
}
