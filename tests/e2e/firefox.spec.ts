// Capturing in Firefox: the built extension reads, scrolls and puts together a post or a thread of each site there too.
import { test as plain } from '@playwright/test';
import { findFirefox } from '@/tests/commands/firefox';
import { FirefoxTyst } from '@/tests/commands/firefox-tyst';
import { PRACTICE_PAGES, servePracticePages } from '@/tests/commands/practice-pages';

const firefoxPath = findFirefox();
const CONTEXT = 'It cannot be understood by itself';

plain.skip(firefoxPath === undefined, 'needs Firefox (Debian: firefox-esr)');
plain.setTimeout(90_000);

for (const { site, steps } of [
  { site: 'x.com', steps: ['Capture post'] },
  { site: 'facebook.com', steps: ['Capture post'] },
  { site: 'web.whatsapp.com', steps: ['I am in this chat', 'Capture post'] },
  { site: 'facebook.com', steps: ['Take the post and what hangs under it', CONTEXT, 'Capture thread'] },
  { site: 'x.com', steps: ['Take the whole page', CONTEXT, 'Capture page'] },
]) {
  plain(`${steps.at(-1)} on ${site} in Firefox`, async () => {
    const practice = PRACTICE_PAGES.find(({ address }) => new URL(address).host.endsWith(site));
    const firefox = await FirefoxTyst.start(firefoxPath ?? '');
    try {
      servePracticePages(firefox.server);
      await firefox.open(practice?.address ?? '');
      const popup = await firefox.pressToolbar();
      for (const step of steps) await popup.press(step);
      const review = await firefox.page('review.html');
      await review.shows('Review before sealing');
      await review.shows('Poster One');
      await review.shows('Complete');
    } finally {
      await firefox.close();
    }
  });
}
