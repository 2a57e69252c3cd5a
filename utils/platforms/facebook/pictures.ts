// Which of a post's pictures stand in it, by their order; Facebook numbers none and lays "+3" over the last of many.
import type { Pictures } from '@/utils/evidence/post';
import { type Read, read, unknown } from '@/utils/evidence/read';
import { query } from '@/utils/platforms/page/dom';
import { isPainted } from '@/utils/platforms/page/painted';
import type { Page } from '@/utils/platforms/platform';
import { placeOf } from './address';
import { ownPhotos } from './post-ids';
import type { PostParts } from './post-parts';
import { hasFurther } from './reasons';

/** A set of a post's pictures; a single picture of an album says nothing of the post. */
const POSTED_SET = /^(?:pcb|gm)\.\d+$/;

/** Undefined for a post with one picture or none. In the photo viewer it is one of several, and nobody says which. */
export function picturesOf(page: Page, parts: PostParts, frame: readonly Element[]): Read<Pictures> | undefined {
  if (placeOf(page.url).kind === 'photo') {
    return POSTED_SET.test(page.url.searchParams.get('set') ?? '') ? unknown() : undefined;
  }
  const photos = ownPhotos(parts).filter((link) => query(link, 'img, image') !== undefined && isPainted(link));
  const shown = photos.map((_, index) => index + 1).slice(0, MOST);
  if (shown.length < 2) return undefined;
  return read(hasFurther(frame) ? { shown } : { shown, of: shown.length }, 'page:facebook-photo-links', '');
}

/** More than Facebook draws in one post. */
const MOST = 50;
