// Where on Facebook watch words may be looked for: in a group only where the page says that it is a public one, never in messages.
import { segmentsOf } from '@/utils/platforms/page/address';
import type { Candidate, WatchRules } from '@/utils/platforms/platform';
import { placeOf } from './address';
import { audienceOf, saysPublicGroup } from './audience';
import { seenOf } from './candidates';
import { isPublicGroupPage } from './group';

const OWN_PLACES: ReadonlySet<string> = new Set([
  'messages',
  'messenger',
  'notifications',
  'settings',
  'friends',
  'saved',
  'login',
]);

export const facebookWatch: WatchRules = {
  mayRead(page) {
    const [first = ''] = segmentsOf(page.url);
    if (OWN_PLACES.has(first)) return false;
    // A group that does not say what it is counts as private; so does the feed of all one's groups.
    return placeOf(page.url).group === undefined ? first !== 'groups' : isPublicGroupPage(page);
  },
  mayOffer(page, candidate) {
    const parts = postParts(candidate);
    if (parts === undefined) return false;
    if (placeOf(page.url).group !== undefined) return isPublicGroupPage(page);
    return audienceOf(page, parts) !== 'group' || saysPublicGroup(parts);
  },
  apart: '[role="banner"], [role="navigation"], [contenteditable], [role="textbox"], [role="listbox"]',
};

/** Of a comment those of its post: a comment is seen by whoever sees the post. */
function postParts(candidate: Candidate) {
  const seen = seenOf(candidate);
  return seen.kind === 'post' ? seen.parts : seen.above?.parts;
}
