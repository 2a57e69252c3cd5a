// Keeps a picture of every screen that a page of Tyst can show by itself, in the looks in which it differs; run by `npm run pictures`.
import type { Page } from '@playwright/test';
import { openManaged } from '@/tests/e2e/set-by-policy';
import { seedCases } from '@/tests/commands/seed-cases';
import { speak } from '@/tests/e2e/accessible';
import { test } from '@/tests/e2e/fixtures';
import type { Language } from '@/utils/i18n/language';
import { BROKEN_SCREENS, CASEBOOK_SCREENS, EMPTY_SCREENS, ROLE_SCREENS } from './casebook-screens';
import { LOADED_SCREENS } from './page-screens';
import { seedCasebook } from './seed';
import { MANAGED_SCREENS, SETTINGS_SCREENS, managedPolicy } from './settings-screens';
import { type Screen, Stage } from './stage';

interface Look {
  language: Language;
  scheme: 'light' | 'dark';
  /** CSS pixels: 640 is a window of 1,280 at 200 %, 320 the same at 400 %. */
  width: number;
  /** The colours of the system in the place of the page's. */
  forced?: boolean;
}

const LOOKS: readonly Look[] = [
  { language: 'en', scheme: 'light', width: 1280 },
  { language: 'en', scheme: 'dark', width: 640 },
  { language: 'cy', scheme: 'dark', width: 1280 },
  { language: 'cy', scheme: 'light', width: 320 },
  { language: 'cy', scheme: 'dark', width: 640, forced: true },
];

test.setTimeout(900_000);

async function keep(stage: Stage, screens: readonly Screen[], pathOf: (file: string) => string): Promise<void> {
  for (const [index, { name, open }] of screens.entries()) {
    await open(stage);
    for (const look of LOOKS) {
      const file = `${String(index).padStart(3, '0')}-${name.replaceAll(/[^\w]+/g, '-')}-${nameOf(look)}.png`;
      await take(stage, look, pathOf(file));
    }
    await stage.page.setViewportSize({ width: 1280, height: 900 });
    await stage.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await speak(stage.tyst, stage.page, 'en');
  }
}

function nameOf({ language, scheme, width, forced }: Look): string {
  return [language, scheme, width, ...(forced === true ? ['forced'] : [])].join('-');
}

async function take({ tyst, page }: { tyst: Stage['tyst']; page: Page }, look: Look, path: string): Promise<void> {
  await page.setViewportSize({ width: look.width, height: 900 });
  await page.emulateMedia({ colorScheme: look.scheme, forcedColors: look.forced === true ? 'active' : 'none' });
  if (!page.url().includes('/verify')) await speak(tyst, page, look.language);
  await page.screenshot({ path, fullPage: true });
}

test('pictures of the casebook', async ({ tyst }, testInfo) => {
  const stage = new Stage(tyst, await tyst.open('about:blank'));
  await keep(stage, EMPTY_SCREENS, (file) => testInfo.outputPath('empty', file));
  stage.holds(await seedCasebook(tyst));
  await seedCases(tyst, 12);
  const screens = [...Object.values(CASEBOOK_SCREENS).flat(), ...ROLE_SCREENS, ...BROKEN_SCREENS];
  await keep(stage, screens, (file) => testInfo.outputPath(file));
});

test('pictures of the settings, and of the pages that need no case', async ({ tyst }, testInfo) => {
  const stage = new Stage(tyst, await tyst.open('about:blank'));
  const screens = [...Object.values(SETTINGS_SCREENS).flat(), ...LOADED_SCREENS];
  await keep(stage, screens, (file) => testInfo.outputPath(file));
  const managed = new Stage(tyst, await openManaged(tyst, 'options.html', managedPolicy()));
  await keep(managed, MANAGED_SCREENS, (file) => testInfo.outputPath('managed', file));
});
