// The number by which X knows an author for good: a handle can change, the number cannot.
import { type Read, read, unknown } from '@/utils/evidence/read';
import { attribute, closest, linkOf, queryAll } from '@/utils/platforms/page/dom';
import type { Page } from '@/utils/platforms/platform';
import { type FoundPost, own } from './found-post';
import { AUTHOR_ID } from './selectors';
import { profileOf } from './status-address';

/**
 * From the button to follow the author, wherever the page has one beside their name; whether it says follow or unfollow is the
 * viewer's act and is not read. Else from the microdata of transitional pages.
 */
export function readAuthorId(page: Page, post: FoundPost, handle: Read<string>): Read<string> {
  const marked = own(post, AUTHOR_ID.microdata)
    .map((meta) => attribute(meta, 'content') ?? '')
    .find((id) => /^\d{1,19}$/.test(id));
  if (marked !== undefined) return read(marked, 'page:x-microdata', marked);
  if (handle.source === 'unknown') return unknown();
  const followed = queryAll(page.document, AUTHOR_ID.follow).find(
    (button) => handleBeside(button) === handle.value.slice(1).toLowerCase(),
  );
  const id = followed && /^\d{1,19}/.exec(attribute(followed, 'data-testid') ?? '')?.[0];
  return id === undefined ? unknown() : read(id, 'page:x-follow-button', id);
}

/** The one account that the button's cell links to; of a cell that names several none is taken. */
function handleBeside(button: Element): string | undefined {
  const cell = closest(button, AUTHOR_ID.cell);
  const handles =
    cell === undefined
      ? []
      : queryAll(cell, 'a[href]')
          .map((link) => linkOf(link))
          .flatMap((url) => (url && profileOf(url)) ?? []);
  const named = new Set(handles.map((handle) => handle.toLowerCase()));
  const [only] = named;
  return named.size === 1 ? only : undefined;
}
