// The registry: every site Tyst can read, in the order in which they are asked whether an address is theirs.
import { addressOnly } from './address-only';
import { facebook } from './facebook/index';
import { isHost } from './page/address';
import { other } from './other';
import type { Platform } from './platform';
import { whatsapp } from './whatsapp/index';
import { x } from './x/index';

/** `other` matches everything and so comes last. */
const PLATFORMS_LIST: readonly Platform[] = [facebook, x, whatsapp, other];

/** Hosts of layouts that no adapter reads: their addresses are known, their pages are not. */
const MOBILE_HOSTS = [
  ...['m', 'mobile', 'mbasic', 'touch', 'mtouch', 'lite', 'free', '0'].map((name) => `${name}.facebook.com`),
  'm.x.com',
  'mobile.x.com',
  'm.twitter.com',
  'mobile.twitter.com',
];

export function platformFor(url: URL): Platform {
  const platform = PLATFORMS_LIST.find((each) => each.matches(url)) ?? other;
  return isHost(url, ...MOBILE_HOSTS) ? addressOnly(platform) : platform;
}
