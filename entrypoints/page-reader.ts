// Injected into the page on a click, in the isolated world: makes the page reader and nothing else.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { platformFor } from '@/utils/platforms';
import { createPageReader } from '@/utils/platforms/create-page-reader';
import { PAGE_READER } from '@/utils/platforms/page-reader';

export default defineUnlistedScript(() => {
  // A reader that is there already may be in the middle of a capture: it stays. An element of the page with that id is none.
  if (!Object.hasOwn(globalThis, PAGE_READER))
    Object.assign(globalThis, { [PAGE_READER]: createPageReader(window, platformFor) });
});
