// The main job on each platform: capture, review, seal, hand over; the bundle checked by programs that know nothing of us.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { captureAndHandOver } from '@/tests/commands/capture-and-hand-over';
import { checkBundle } from '@/tests/commands/check-bundle';
import { countMutations } from '@/tests/commands/mutation-count';
import { pickedBox } from '@/tests/commands/picked-post';
import { PRACTICE_PAGES, servePracticePages } from '@/tests/commands/practice-pages';
import { readCapture } from '@/tests/commands/read-capture';
import { expect, test } from './fixtures';
import { outFolder } from './flow';

test.use({ start: { asShipped: true } });

const READ = [
  {
    platform: 'x',
    author: 'Poster One',
    postedAt: { utc: '2026-10-16T13:05:27.412Z', precision: 'millisecond', agrees: true },
    locator: { permalink: 'https://x.com/poster_one_x/status/2111081085424108754', platformId: '2111081085424108754' },
    audience: 'public',
    words: /^Our school lied to parents again/,
  },
  {
    platform: 'facebook',
    author: 'Poster One',
    postedAt: { utc: '2026-10-16T13:05:00.000Z', precision: 'minute', offset: '+01:00' },
    locator: { permalink: 'https://www.facebook.com/groups/100200300400/posts/500600700800/', platformId: '500600700800' },
    audience: 'group',
    words: /^Has anyone else had enough of Mr Example/,
  },
  {
    platform: 'whatsapp',
    // The viewer's own contact names stay on the device.
    author: expect.stringMatching(/^Person [A-Z]$/),
    postedAt: { utc: '2026-10-16T15:21:00.000Z', precision: 'minute', offset: '+01:00' },
    locator: { url: 'https://web.whatsapp.com/', platformId: '3EB0A000000000000004' },
    audience: 'group',
    words: /^I will wait for him at his car/,
  },
];

for (const [index, practice] of PRACTICE_PAGES.entries()) {
  test(`${practice.name} is captured, sealed and handed over`, async ({ tyst }) => {
    const out = outFolder();
    servePracticePages(tyst.server);
    const page = await tyst.open(practice.address);
    const box = await pickedBox(page, practice.pick);
    const mutations = await countMutations(page);
    const asked = new Set(tyst.server.asked.map(({ address }) => address));

    const [bundle = ''] = await captureAndHandOver(tyst, page, { out, box });

    expect(await mutations(), 'changes in the page').toBe(0);
    const pressed = tyst.server.asked.map(({ address }) => address).filter((address) => !asked.has(address));
    expect(pressed).toEqual([]);
    expect(checkBundle(bundle).filter(({ held }) => !held)).toEqual([]);
    const { platform, author, postedAt, locator, audience, words } = READ[index] ?? {};
    expect(await readCapture(bundle)).toMatchObject({
      platform,
      mode: 'post',
      kind: 'picture',
      reporter: 'anonymous',
      audience,
      locator,
      post: { author: { value: author }, postedAt: { value: postedAt }, text: { value: expect.stringMatching(words ?? '') } },
      completeness: { verdict: 'complete', reasons: [] },
    });
    const report = textOfReport(bundle);
    expect(report).toContain('Evidence report');
    expect(report.replaceAll(/\s+/g, ' ')).toMatch(new RegExp((words ?? / /).source.slice(1)));
    rmSync(out, { recursive: true });
  });
}

/** The words of report.pdf, as a program reads them that knows nothing of us. */
function textOfReport(bundle: string): string {
  const input = execFileSync('unzip', ['-p', bundle, 'data/report.pdf'], { maxBuffer: 2 ** 26 });
  return execFileSync('pdftotext', ['-', '-'], { input, encoding: 'utf8' });
}
