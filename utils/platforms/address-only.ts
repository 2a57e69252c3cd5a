// Pages of a site's mobile hosts: taken as the window shows them, with their address and nothing of what they say (PLATFORMS §2.8).
import { AppError } from '@/utils/errors';
import type { Platform } from './platform';

/** The platform for such a page: its address and what covers accounts are kept, no post is ever found. */
export function addressOnly(platform: Platform): Platform {
  return {
    id: platform.id,
    matches: (url) => platform.matches(url),
    locate: (url, viewer) => platform.locate(url, viewer),
    // What is learnt may be covered and looked for; that it is all there is, is not claimed on a layout that is not known.
    viewer: (page) => ({ ...platform.viewer(page), known: false }),
    candidates: () => [],
    read() {
      throw new AppError('post-vanished');
    },
    accountAreas: (page, viewer) => platform.accountAreas(page, viewer),
    unread: () => ({ why: 'mobile-host', tried: [] }),
  };
}
