// The safeguarding lead's popup by keys alone: filtered, opened, reviewed, taken back, hidden, and an entry copied for their own record.
import type { PopupScreen } from '@/tests/commands/popup-screen';
import { seedCases } from '@/tests/commands/seed-cases';
import { setRole } from '@/tests/commands/set-role';
import { expect, test } from '@/tests/e2e/fixtures';
import { violations } from './accessible';

const CASES = 100;

test('the DSL works through a hundred cases by keyboard, offline', async ({ tyst }) => {
  test.setTimeout(120_000);
  await seedCases(tyst, CASES);
  await setRole(tyst, 'dsl');
  tyst.server.serve('https://example.com/', {
    body: '<!doctype html><html lang="en"><title>Fixture</title><h1>Fixture</h1></html>',
  });
  const page = await tyst.open('https://example.com/');
  const asked = tyst.server.asked.length;
  await tyst.context.setOffline(true);
  const popup = await tyst.pressToolbar(page);

  await test.step('it opens on the cases, the newest first', async () => {
    await popup.find('link', /^Open case .* A post about the/);
    await expect.poll(() => popup.text()).toContain('1 to 12 of 100');
    // Nothing was asked of the page.
    expect((await popup.shown()).some(({ name }) => name === 'Capture post')).toBe(false);
  });

  await test.step('arrows, Home, End and the pages lead through the list', async () => {
    await tabTo(popup, /^Search cases$/);
    await popup.key('ArrowDown');
    const first = await focused(popup);
    expect(first).toMatch(/^Open case/);
    await popup.key('ArrowDown');
    expect(await focused(popup)).not.toBe(first);
    await popup.key('End');
    await popup.key('ArrowDown');
    await expect.poll(() => popup.text()).toContain('13 to 24 of 100');
    await expect.poll(() => focused(popup)).toMatch(/^Open case/);
    await popup.key('ArrowUp');
    await expect.poll(() => popup.text()).toContain('1 to 12 of 100');
    await expect.poll(() => focused(popup)).toMatch(/^Open case/);
    await popup.key('Home');
    await expect.poll(() => focused(popup)).toBe(first);
  });

  await test.step('a search and a filter leave one case, which is opened and reviewed', async () => {
    await popup.key('/');
    await expect.poll(() => focused(popup)).toBe('Search cases');
    await popup.type('hall');
    await expect
      .poll(() => popup.evaluate(`document.querySelector('.cases .visually-hidden[role=status]').textContent`))
      .toMatch(/^9 cases/);
    await tabTo(popup, /^High concern 19$/);
    await popup.key('Enter');
    await expect.poll(() => popup.evaluate(`document.querySelectorAll('.row').length`)).toBe(1);
    await tabTo(popup, /^Open case/);
    await popup.key('Enter');
    await popup.find('button', /^Mark as reviewed$/);
    await tabTo(popup, /^Mark as reviewed$/);
    await popup.key('Enter');
    await expect.poll(() => popup.text()).toMatch(/Reviewed \d+ \w+ \d{4}, \d\d:\d\d/);
    await expect.poll(() => focused(popup)).toBe('Undo: still to review');
    await popup.key('Enter');
    await popup.find('button', /^Mark as reviewed$/);
    expect(await violations(tyst, popup)).toEqual([]);
  });

  await test.step('one key hides everything, and shows it again', async () => {
    await popup.key('F2');
    await popup.find('button', /^The screen is hidden/);
    // Of what the popup showed, assistive technology finds nothing either.
    const shown = await popup.shown();
    expect(shown.filter(({ name }) => /Poster|Item 1|reviewed|Invented/.test(name))).toEqual([]);
    await popup.key('F2');
    await popup.find('button', /^Mark as reviewed$/);
  });

  await test.step('an entry for the safeguarding record is copied', async () => {
    await popup.evaluate(`navigator.clipboard.writeText = (text) => { globalThis.copied = text; return Promise.resolve(); }`);
    await tabTo(popup, /^Copy a chronology entry/);
    await popup.key('Enter');
    await expect.poll(() => popup.text()).toContain('Copied. Paste it');
    const entry = String(await popup.evaluate('globalThis.copied'));
    expect(entry).toContain('Threatens violence or assault');
    expect(entry).toContain('by the clock of the computer that recorded it');
    expect(entry).toMatch(/Fingerprint of the sealed record \(SHA-256\): [0-9a-f]{64}/);
  });

  await test.step('a record without a picture shows its address as text alone', async () => {
    await tabTo(popup, /^Back$/);
    await popup.key('Enter');
    await expect.poll(() => focused(popup)).toMatch(/^Open case/);
    await popup.key('/');
    await expect.poll(() => focused(popup)).toBe('Search cases');
    await popup.evaluate(`document.activeElement.select()`);
    await popup.type('poster_51');
    await tabTo(popup, /^All 100$/);
    await popup.key('Enter');
    await expect.poll(() => popup.text()).toContain('A record of the');
    expect(await violations(tyst, popup)).toEqual([]);
    await tabTo(popup, /^Open case/);
    await popup.key('Enter');
    await popup.find('button', /^Mark as reviewed$/);
    expect(await popup.text()).toContain('x.com/poster_51/status/51');
    expect((await popup.shown()).filter(({ role }) => role === 'link')).toEqual([]);
  });

  expect(tyst.server.asked.slice(asked)).toEqual([]);
});

/** The name of what has the focus, as far as its label or its words tell. */
async function focused(popup: PopupScreen): Promise<string> {
  return String(
    await popup.evaluate(
      `(() => { const at = document.activeElement; return at.ariaLabel ?? at.labels?.[0]?.textContent ?? at.textContent; })()`,
    ),
  );
}

async function tabTo(popup: PopupScreen, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (name.test((await focused(popup)).trim())) return;
    await popup.key('Tab');
  }
  throw new Error(`Tab does not lead to ${String(name)}.`);
}
