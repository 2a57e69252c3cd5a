// In Firefox: the built extension captures a post or a thread of each site there too, reminds of a deadline, and asks for trusted time.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as plain } from '@playwright/test';
import { findFirefox } from '@/tests/commands/firefox';
import { FirefoxTyst } from '@/tests/commands/firefox-tyst';
import { PRACTICE_PAGES, servePracticePages } from '@/tests/commands/practice-pages';
import { TimeAuthority } from '@/tests/commands/time-authority';
import { TIME_SERVER, answering } from './time-steps';

const firefoxPath = findFirefox();
/** Longer than its background page stays awake without anything to do. */
const REMINDED_AFTER_MS = 3_500;
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

plain('a deadline that is near wakes Tyst in Firefox, and a timestamp server is asked', async () => {
  const firefox = await FirefoxTyst.start(firefoxPath ?? '');
  const authority = new TimeAuthority({ between: true });
  try {
    firefox.server.serve(TIME_SERVER, answering(authority));
    const options = await firefox.open('options.html#time');

    await plain.step('an alarm and the badge', async () => {
      await options.evaluate(`(async () => {
        const when = Date.now() + ${REMINDED_AFTER_MS};
        await browser.storage.local.set({ reminders: [new Date(when).toISOString()] });
        await browser.alarms.create('reminder', { when });
      })()`);
      const badge = () => options.evaluate('browser.action.getBadgeText({})');
      expect(await badge()).toBe('');
      await expect.poll(badge).toBe('!');
      await (await firefox.pressToolbar()).shows('A deadline in Tyst is near.');
    });

    await plain.step('trusted time', async () => {
      await options.type('Address of the timestamp server', TIME_SERVER);
      await options.click(/^Switch on$/);
      await options.shows('On: time.example.test is asked.');
      const root = join(authority.folder, 'chosen.pem');
      writeFileSync(root, authority.rootPem);
      await options.choose('#time-roots', root);
      await options.shows('Fixture Time Root');
      await options.press(/^Try it now$/);
      await options.shows('It works: Fixture Time Authority answered with the time');
    });
  } finally {
    await firefox.close();
  }
});
