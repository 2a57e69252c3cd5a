// Facebook (www.facebook.com and its language hosts): what the page shows, read without touching it.
import type { Platform } from '@/utils/platforms/platform';
import { accountAreas } from './account-areas';
import { besideAuthor } from './beside-author';
import { candidates, seenOf } from './candidates';
import { isFacebook } from './canonical';
import { locate } from './locate';
import { isOwnRow } from './own-rows';
import { ownReading } from './own-reading';
import { readPost } from './read-post';
import { readComment } from './read-comment';
import { sideColumns } from './side-columns';
import { seenThings } from './surroundings';
import { signsIn, threadOf } from './thread';
import { unreadOf } from './tried';
import { viewer } from './viewer';
import { facebookWatch } from './watch';

export const facebook: Platform = {
  id: 'facebook',
  matches: isFacebook,
  locate,
  viewer,
  candidates,
  read(page, candidate, own) {
    const seen = seenOf(candidate);
    const reading = seen.kind === 'post' ? readPost(page, candidate, seen, own) : readComment(page, candidate, seen, own);
    return isOwnRow(page, seen, own) ? ownReading(reading) : reading;
  },
  accountAreas,
  accountPlaces: (page) => [...sideColumns(page), ...seenThings(page).flatMap(besideAuthor)],
  unread: unreadOf,
  thread(page, key, known) {
    const keyed = candidates(page).map((candidate) => ({ candidate, thing: seenOf(candidate) }));
    return threadOf(page, keyed, viewer(page), key, known);
  },
  wholePage(page, own) {
    const keyed = candidates(page).map((candidate) => ({ candidate, thing: seenOf(candidate) }));
    const ownRows = keyed.filter(({ thing }) => isOwnRow(page, thing, own));
    return { own: ownRows.map(({ candidate }) => candidate.key), ...signsIn(page.document, keyed) };
  },
  watch: facebookWatch,
};
