// The number by which Facebook knows an author for good: a name in an address can change, the number cannot.
import { type Read, read, unknown } from '@/utils/evidence/read';
import { placeOf } from './address';

const NUMBER = /^\d{1,20}$/;

/** From the author's own address, or from a permalink that names the account by its number. */
export function authorId(handle: Read<string>, permalink: URL | undefined): Read<string> {
  if (handle.source !== 'unknown' && NUMBER.test(handle.value)) return read(handle.value, handle.source, handle.value);
  const owner = handle.source === 'unknown' || permalink === undefined ? undefined : placeOf(permalink).owner;
  return owner !== undefined && NUMBER.test(owner) ? read(owner, 'page:facebook-permalink', owner) : unknown();
}
