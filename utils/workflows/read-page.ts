// Reads the page for the popup: injects the page reader on the click's grant and asks once.
import { askPage, injectPageReader } from '@/utils/browser/page';
import type { PageReading } from '@/utils/platforms/platform';

/** Throws `page-forbidden`, `permission-lost`, `tab-closed` or `page-not-answering`. Nothing is scrolled, no pixel is taken. */
export async function readPage(tabId: number): Promise<PageReading> {
  await injectPageReader(tabId);
  return askPage(tabId, 'read');
}
