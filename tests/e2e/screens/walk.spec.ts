// Walks through every screen that a page of Tyst can show by itself, and looks each over in both languages and every look.
import { openManaged } from '@/tests/e2e/set-by-policy';
import { seedCases } from '@/tests/commands/seed-cases';
import { expect, test } from '@/tests/e2e/fixtures';
import { BROKEN_SCREENS, CASEBOOK_SCREENS, EMPTY_SCREENS, ROLE_SCREENS } from './casebook-screens';
import { faultsOf } from './look-over';
import { LOADED_SCREENS } from './page-screens';
import { seedCasebook } from './seed';
import { MANAGED_SCREENS, SETTINGS_SCREENS, managedPolicy } from './settings-screens';
import { type Screen, Stage } from './stage';

async function walk(stage: Stage, screens: readonly Screen[]): Promise<void> {
  for (const { name, open } of screens) {
    await open(stage);
    expect.soft(await faultsOf(stage.tyst, stage.page), name).toEqual([]);
  }
}

test('every screen of the casebook', async ({ tyst }) => {
  test.setTimeout(300_000);
  const stage = new Stage(tyst, await tyst.open('about:blank'));
  await walk(stage, EMPTY_SCREENS);
  stage.holds(await seedCasebook(tyst));
  await seedCases(tyst, 12);
  await walk(stage, [...Object.values(CASEBOOK_SCREENS).flat(), ...ROLE_SCREENS, ...BROKEN_SCREENS]);
});

test('every screen of the settings, and of the pages that need no case', async ({ tyst }) => {
  test.setTimeout(300_000);
  await walk(new Stage(tyst, await tyst.open('about:blank')), [...Object.values(SETTINGS_SCREENS).flat(), ...LOADED_SCREENS]);
  await walk(new Stage(tyst, await openManaged(tyst, 'options.html', managedPolicy())), MANAGED_SCREENS);
});

test('what the walk looks for, it finds where it is planted', async ({ tyst }) => {
  const stage = new Stage(tyst, await tyst.open('about:blank'));
  await stage.load('welcome.html');
  await stage.page.evaluate(plant);
  const found = (await faultsOf(tyst, stage.page)).join('\n');
  for (const fault of [
    'en: dark: color-contrast',
    'en: light: target-size',
    '2 main headings',
    '640 wide: 9',
    'Far too many words',
  ])
    expect(found).toContain(fault);
  expect(found).toContain('English in Welsh: Something was received since the last backup.');
  expect(found).toContain('less motion: <p');
});

function plant(): void {
  const add = (tag: string, text: string, style: Readonly<Record<string, string>> = {}) => {
    const element = document.createElement(tag);
    element.textContent = text;
    for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
    document.querySelector('main')?.append(element);
  };
  add('h1', 'Another');
  add('p', 'Pale', { color: '#777', background: '#888' });
  add('p', 'Something was received since the last backup.', { transition: 'color 1s' });
  add('p', 'Wide', { width: '900px' });
  add('button', 'Far too many words', { width: '60px', overflow: 'hidden', 'white-space': 'nowrap' });
  for (const name of ['One', 'Two']) add('button', name, { width: '12px', height: '12px', padding: '0', border: '0' });
}
