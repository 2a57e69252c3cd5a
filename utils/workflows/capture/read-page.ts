// Reads the page for the popup: injects the page reader on the click's grant and asks it.
import { askPage, injectPageReader } from '@/utils/browser/page';
import { watchedSites, watchWords } from '@/utils/browser/settings';
import type { PageReading } from '@/utils/platforms/platform';

/** Throws `page-forbidden`, `permission-lost`, `tab-closed` or `page-not-answering`. Nothing is scrolled, no pixel is taken. */
export async function readPage(tabId: number): Promise<PageReading> {
  await injectPageReader(tabId);
  return askPage(tabId, 'read');
}

/** Keys of the posts that mention a watch word; none where the words are not looked for on this site. Throws as `readPage`. */
export async function readMentions(tabId: number, { platform }: Pick<PageReading, 'platform'>): Promise<string[]> {
  // That settings cannot be read is said by the screen, and keeps nobody from capturing.
  const sites = await watchedSites.getValue().catch(() => []);
  if (!sites.some((site) => site === platform)) return [];
  // The capture of the page waits for this, so this waits for no policy.
  const words = await watchWords.atOnce.getValue();
  return words.length === 0 ? [] : askPage(tabId, 'mentions', words);
}
