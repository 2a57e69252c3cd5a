// A record without the telephone numbers of people: they are for the police pack (PRACTICE 23).
import type { CaptureRecord } from './capture-record';
import { type Read, isKnown, unknown } from './read';

/** At least seven digits, with what people write between them. */
const NUMBER = /\+?\d(?:[\s().-]*\d){6,}/;

/** Whether the record holds a telephone number where WhatsApp shows one: as the account, the author, or who wrote an item. */
export function hasNumber({ platform, post, items = [] }: CaptureRecord): boolean {
  if (platform !== 'whatsapp') return false;
  return [post.handle, post.author, ...(post.authorId ? [post.authorId] : []), ...items.map(({ author }) => author)].some(
    isNumber,
  );
}

/** For showing only: its digest is no longer the sealed one. */
export function withoutNumbers(record: CaptureRecord): CaptureRecord {
  if (!hasNumber(record)) return record;
  const { authorId, ...post } = record.post;
  const kept = <T extends Read<string>>(value: T): T | Read<string> => (isNumber(value) ? unknown() : value);
  return {
    ...record,
    post: {
      ...post,
      author: kept(post.author),
      handle: kept(post.handle),
      ...(authorId && !isNumber(authorId) && { authorId }),
    },
    ...(record.items && { items: record.items.map((item) => ({ ...item, author: kept(item.author) })) }),
  };
}

function isNumber(value: Read<string>): boolean {
  return isKnown(value) && NUMBER.test(value.value);
}
