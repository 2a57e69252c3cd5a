// The registry: every site Tyst can read, in the order in which they are asked whether an address is theirs.
import { facebook } from './facebook/index';
import { other } from './other';
import type { Platform } from './platform';
import { whatsapp } from './whatsapp/index';
import { x } from './x/index';

/** `other` matches everything and so comes last. */
export const PLATFORMS_LIST: readonly Platform[] = [facebook, x, whatsapp, other];

export function platformFor(url: URL): Platform {
  return PLATFORMS_LIST.find((platform) => platform.matches(url)) ?? other;
}
