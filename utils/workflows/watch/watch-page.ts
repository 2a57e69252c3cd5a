// Watches one page of a site for which that is switched on: follows the settings, tells the background a number and nothing else.
import { sendMessage } from '@/utils/browser/messages';
import { watchedSites, watchWords } from '@/utils/browser/settings';
import { mentionsAnyOf } from '@/utils/evidence/watch-words';
import { platformFor } from '@/utils/platforms';
import { type Watcher, createWatcher } from '@/utils/platforms/watch/create-watcher';

/** Runs in the page, in the isolated world; the words never leave this file's memory. Never throws. */
export function watchPage(window: Window): void {
  let watcher: Watcher | undefined;

  const tell = (count: number) => {
    // No answer: Tyst was removed or updated, and nobody is left to tell.
    sendMessage('mentions', count).catch(() => {
      watcher?.stop();
    });
  };

  const follow = async () => {
    const [sites, words] = await Promise.all([watchedSites.getValue(), watchWords.getValue()]);
    const { id } = platformFor(new URL(window.location.href));
    const watched = watcher !== undefined;
    watcher?.stop();
    watcher = undefined;
    if (words.length > 0 && sites.some((site) => site === id)) {
      watcher = createWatcher({ window, platformFor, mentions: mentionsAnyOf(words), report: tell });
    }
    // What was counted before is no longer true.
    if (watched) tell(0);
  };

  const again = () => void follow();
  watchedSites.watch(again);
  watchWords.watch(again);
  again();
}
