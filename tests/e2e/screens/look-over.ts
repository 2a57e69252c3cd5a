// Looks a screen over as every kind of user meets it: both languages, three colour schemes, large letters, less motion.
import type { Page } from '@playwright/test';
import type { PopupScreen } from '@/tests/commands/popup-screen';
import type { TystBrowser } from '@/tests/commands/tyst-browser';
import { speak, violationsHere } from '@/tests/e2e/accessible';
import { LANGUAGES, type Language } from '@/utils/i18n/language';
import { englishLeft, linesOfPage } from './english-left';
import { cutOff, moves, tooWide, withoutName } from './fits';

/** CSS pixels: a window of 1,280 at 200 % and at 400 % (WCAG 1.4.4, 1.4.10). */
const ZOOMED = [640, 320] as const;

/** What is wrong with the screen, each said with the look in which it is. It is left in English and as wide as it was. */
export async function faultsOf(tyst: TystBrowser, screen: Page | PopupScreen): Promise<string[]> {
  const found: string[] = [];
  const add = (look: string, faults: readonly string[]) => found.push(...faults.map((fault) => `${look}: ${fault}`));
  const ask = (look: () => string[]) => screen.evaluate(`(${String(look)})()`) as Promise<string[]>;
  for (const language of LANGUAGES) {
    await speakThere(tyst, screen, language);
    add(language, await violationsHere(screen));
    add(language, [...(await ask(withoutName)), ...(await ask(cutOff))]);
    if (language === 'cy') add('English in Welsh', englishLeft(await ask(linesOfPage)));
    // A popup is as wide as it is.
    if ('getByRole' in screen) add(language, await zoomed(screen, ask));
  }
  await speakThere(tyst, screen, 'en');
  if ('getByRole' in screen) {
    await screen.emulateMedia({ reducedMotion: 'reduce' });
    add('less motion', await ask(moves));
    await screen.emulateMedia({ reducedMotion: 'no-preference' });
  }
  return found;
}

async function zoomed(page: Page, ask: (look: () => string[]) => Promise<string[]>): Promise<string[]> {
  const found: string[] = [];
  const { width: wide, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  for (const width of ZOOMED) {
    await page.setViewportSize({ width, height });
    found.push(...[...(await ask(tooWide)), ...(await ask(cutOff))].map((fault) => `${width} wide: ${fault}`));
  }
  await page.setViewportSize({ width: wide, height });
  return found;
}

/** The checker for everybody asks for its language in the page itself: it is no part of an extension where it is used. */
async function speakThere(tyst: TystBrowser, screen: Page | PopupScreen, language: Language): Promise<void> {
  if (!('getByRole' in screen) || !screen.url().includes('/verify')) {
    await speak(tyst, screen, language);
    return;
  }
  const other = screen.locator(`header button[lang="${language}"]`);
  if (await other.isVisible()) await other.click();
}
