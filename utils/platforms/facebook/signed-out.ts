// Whether a page of Facebook is open without an account: only such a page offers to sign in, and names nobody.
import { query } from '@/utils/platforms/page/dom';
import type { Page, Viewer } from '@/utils/platforms/platform';

/** The log-in forms of the page and of the layer over it (seen in browsertrix's behaviours, PLATFORMS §2.8). */
const LOG_IN = 'form#login_form, form#login_popup_cta_form';

export function isSignedOut(page: Page, viewer: Viewer): boolean {
  return !viewer.known && query(page.document, LOG_IN) !== undefined;
}
