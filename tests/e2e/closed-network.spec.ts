// Nothing but one worker can connect, even to a host that the browser lets Tyst contact: no page, no other worker, not the background.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@/tests/e2e/fixtures';
import { giveTimeHost, TIME_SERVER } from './time-steps';

test.use({ start: { asShipped: true } });

/** Everything that can be asked for an address, in the page or worker that this runs in; answers what came of each. */
async function tryAllWays(address: string): Promise<string[]> {
  const ways: Record<string, () => Promise<unknown>> = {
    fetch: async () => fetch(address, { method: 'POST', body: 'x' }),
    opaque: async () => fetch(address, { mode: 'no-cors' }),
    cache: async () => (await caches.open('x')).add(address),
    socket: async () =>
      new Promise((resolve, reject) => {
        const socket = new WebSocket(address.replace('http', 'ws'));
        socket.onopen = resolve;
        socket.onerror = () => {
          reject(new Error('closed'));
        };
      }),
    request: async () =>
      new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.open('GET', address);
        request.onload = resolve;
        request.onerror = () => {
          reject(new Error('closed'));
        };
        request.send();
      }),
  };
  const came: string[] = [];
  for (const [name, way] of Object.entries(ways)) {
    await way().then(
      () => came.push(name),
      () => undefined,
    );
  }
  return came;
}

test('no page and no worker but the one for trusted time can connect to an allowed host', async ({ tyst }) => {
  tyst.server.serve(TIME_SERVER, { body: 'anything', headers: { 'access-control-allow-origin': '*' } });
  await giveTimeHost(tyst);
  const pages = readdirSync(join(tyst.folder, 'extension')).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(8);
  for (const name of pages) {
    const page = await tyst.open(tyst.address(name));
    expect(await page.evaluate(tryAllWays, TIME_SERVER), name).toEqual([]);
    await page.close();
  }
  const [background] = tyst.context.serviceWorkers();
  if (background === undefined) throw new Error('no service worker');
  expect(await background.evaluate(tryAllWays, TIME_SERVER)).toEqual([]);
  expect(await background.evaluate(() => 'fetch' in globalThis || 'caches' in globalThis)).toBe(false);

  const page = await tyst.open(tyst.address('options.html'));
  for (const name of ['hash-worker.js', 'verify-worker.js', 'verify.js']) {
    const started = page.waitForEvent('worker');
    await page.evaluate((script) => void new Worker(`/${script}`), name);
    expect(await (await started).evaluate(tryAllWays, TIME_SERVER), name).toEqual([]);
  }
  expect(tyst.server.asked.filter(({ address }) => address.startsWith(TIME_SERVER))).toEqual([]);

  // The same, where it may: what was seen above is not a host that nobody reaches.
  const started = page.waitForEvent('worker');
  await page.evaluate(() => void new Worker('/time-worker.js'));
  expect(await (await started).evaluate(tryAllWays, TIME_SERVER)).toContain('fetch');
});

test('every page closes its network before anything else is read of it', ({ tyst }) => {
  const folder = join(tyst.folder, 'extension');
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.html'))) {
    const html = readFileSync(join(folder, name), 'utf8').replaceAll('&#39;', "'");
    const policy = html.indexOf('<meta http-equiv="Content-Security-Policy"');
    expect(policy, name).toBeGreaterThan(-1);
    expect(html.slice(policy, html.indexOf('>', policy)), name).toMatch(/connect-src '(self|none)'|default-src 'none'/);
    for (const loads of ['<script', '<link', '<style', '<img']) {
      const at = html.indexOf(loads);
      if (at !== -1) expect(at, `${name}: ${loads}`).toBeGreaterThan(policy);
    }
  }
});
