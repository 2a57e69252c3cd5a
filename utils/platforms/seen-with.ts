// With what kind of account a page was seen, as far as a page can tell: that nobody is signed in, and no more.
import type { SeenWith } from '@/utils/evidence/post';
import { type Read, read, unknown } from '@/utils/evidence/read';

/** Whether an account is somebody's own or the school's no page says: the person may. */
export function seenWith(signedOut: boolean): Read<SeenWith> {
  return signedOut ? read('signed-out', 'page:log-in-offered', '') : unknown();
}
