// Where the page is, as its address says.
import type { Locator } from '@/utils/evidence/post';
import type { Viewer } from '@/utils/platforms/platform';
import { canonical } from './canonical';
import { commentId } from './keys';
import { permalinkOf } from './post-locator';

/** The address by whitelist; on a page of one post or comment also its permalink and id. */
export function locate(url: URL, viewer: Viewer): Locator {
  const { url: address, droppedParameters, place } = canonical(url, viewer);
  const permalink = permalinkOf(url, viewer);
  const platformId = permalink && (commentId(url) ?? place.id);
  return {
    url: address,
    ...(permalink && { permalink: permalink.url }),
    ...(platformId !== undefined && { platformId }),
    droppedParameters,
  };
}
