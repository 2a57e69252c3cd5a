// Asks axe-core about a screen in both languages, both colour schemes and forced colours; works for pages and for the popup alike.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { PopupScreen } from '@/tests/commands/popup-screen';
import type { TystBrowser } from '@/tests/commands/tyst-browser';

const require = createRequire(import.meta.url);
// axe-core comes with @axe-core/playwright, whose own runner cannot reach the popup.
/** The script of axe-core. */
export const AXE = readFileSync(createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');

function running(rules: string): string {
  return `axe.run(document, { resultTypes: ['violations'], preload: false, runOnly: ${rules} }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + target + ': ' + failureSummary)))`;
}

/** Run in a page after AXE: every violation as `rule: place: why`. */
export const RUN = running("['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']");
/** The rules that read a colour: a colour scheme changes nothing that the others ask about. */
const RUN_ON_COLOURS = running("{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }");

const SCHEMES = ['light', 'dark', 'forced'] as const;
type Scheme = (typeof SCHEMES)[number];

interface Look {
  evaluate(expression: string): Promise<unknown>;
  setScheme(scheme: Scheme): Promise<void>;
}

/** Every violation in any of the six looks, as `language, scheme: rule: place: why`. The screen is left in English and light. */
export async function violations(tyst: TystBrowser, screen: Page | PopupScreen): Promise<string[]> {
  const found: string[] = [];
  for (const language of ['en', 'cy'] as const) {
    await speak(tyst, screen, language);
    const here = await violationsHere(screen);
    found.push(...here.map((violation) => `${language}, ${violation}`));
  }
  await speak(tyst, screen, 'en');
  return found;
}

/** Every violation in light, dark and forced colours, in the language that the screen is in. The screen is left light. */
export async function violationsHere(screen: Page | PopupScreen): Promise<string[]> {
  const look = lookAt(screen);
  const found: string[] = [];
  await look.evaluate(AXE);
  for (const scheme of SCHEMES) {
    await look.setScheme(scheme);
    const here = (await look.evaluate(scheme === 'light' ? RUN : RUN_ON_COLOURS)) as string[];
    found.push(...here.map((violation) => `${scheme}: ${violation}`));
  }
  await look.setScheme('light');
  return found;
}

function lookAt(screen: Page | PopupScreen): Look {
  if (!('emulateMedia' in screen)) return screen;
  return {
    evaluate: (expression) => screen.evaluate(expression),
    setScheme: (scheme) =>
      screen.emulateMedia(
        scheme === 'forced' ? { forcedColors: 'active', colorScheme: 'light' } : { forcedColors: 'none', colorScheme: scheme },
      ),
  };
}

/** Changes the setting as the settings page does; every open page follows. */
export async function speak(tyst: TystBrowser, screen: Page | PopupScreen, language: 'en' | 'cy'): Promise<void> {
  const [worker] = tyst.context.serviceWorkers();
  await worker?.evaluate(`chrome.storage.local.set({ language: '${language}' })`);
  await lookAt(screen).evaluate(`new Promise((resolve) => {
    const wait = () => (document.documentElement.lang === '${language}' ? resolve() : setTimeout(wait, 20));
    wait();
  })`);
}
