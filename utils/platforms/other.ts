// Every site without an adapter of its own: where it is, nothing of what it says.
import { AppError } from '@/utils/errors';
import { rebuild } from './page/address';
import type { Platform } from './platform';

export const other: Platform = {
  id: 'other',
  matches: () => true,
  locate: (url) => rebuild(url, url.pathname, []),
  viewer: () => ({ known: false, names: [], handles: [] }),
  candidates: () => [],
  read: () => {
    throw new AppError('post-vanished');
  },
  accountAreas: () => [],
};
