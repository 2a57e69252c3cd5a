// The sites that Tyst can read, in order; the last one takes every other address.
import { other } from './other';
import type { Platform } from './platform';

export const PLATFORM_LIST: readonly Platform[] = [other];

/** The adapter for an address; every address has one. */
export function platformFor(url: URL): Platform {
  return PLATFORM_LIST.find((platform) => platform.matches(url)) ?? other;
}
