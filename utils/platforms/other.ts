// Every site without an adapter of its own: where it is, nothing of what it says.
import { AppError } from '@/utils/errors';
import type { Locator } from '@/utils/evidence/post';
import { rebuild } from './page/address';
import type { Platform } from './platform';

export const other: Platform = {
  id: 'other',
  matches: () => true,
  locate,
  viewer: () => ({ known: false, names: [], handles: [] }),
  candidates: () => [],
  read: () => {
    throw new AppError('post-vanished');
  },
  accountAreas: () => [],
};

/** What a part of a path may be of which nobody knows what it means: a word or two, a number, the short code of a post. */
const PLAIN_PART = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,23}$/u;

/**
 * The path up to the first part that could be a token or an account: `@name`, an e-mail address, a long code. Without an adapter
 * nobody knows whose the rest is; that it was left out is said as `path`. The scheme stays as it was.
 */
function locate(url: URL): Locator {
  const parts = url.pathname.split('/').slice(1);
  const odd = parts.findIndex((part) => part !== '' && !PLAIN_PART.test(decoded(part)));
  const kept =
    odd < 0
      ? url.pathname
      : `/${parts
          .slice(0, odd)
          .map((part) => `${part}/`)
          .join('')}`;
  const { url: address, droppedParameters } = rebuild(url, kept, []);
  return {
    url: url.protocol === 'http:' ? address.replace(/^https:/, 'http:') : address,
    droppedParameters: odd < 0 ? droppedParameters : [...new Set([...droppedParameters, 'path'])].toSorted(),
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
