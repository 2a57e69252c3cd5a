// Runs in pages of a site for which watch words were switched on, in the isolated world: watches the page and nothing else.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '@/utils/workflows/watch/watch-page';

/** The name in the isolated world under which a page is known to be watched; the page itself cannot see it. */
const WATCHED = 'tystWatches';

export default defineUnlistedScript(() => {
  // Put into pages that are open already and registered for those to come: a page may get it twice. An element with that id is none.
  if (Object.hasOwn(globalThis, WATCHED)) return;
  Object.assign(globalThis, { [WATCHED]: true });
  watchPage(window);
});
