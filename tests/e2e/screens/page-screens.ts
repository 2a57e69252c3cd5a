// Every page of Tyst and its screens: those that the walk opens by themselves, and those that a capture leads to.
import { join } from 'node:path';
import { PROJECT } from '@/tests/commands/built-extension';
import { handOverFile } from '@/tests/e2e/protocol-steps';
import { BROKEN_SCREENS, CASEBOOK_SCREENS, EMPTY_SCREENS, ROLE_SCREENS } from './casebook-screens';
import { MANAGED_SCREENS, SETTINGS_SCREENS } from './settings-screens';
import type { Screen } from './stage';

/** Screens that stand on the way of a capture, from the toolbar to the Head, by the names that `accessibility.spec.ts` gives them. */
export const JOURNEY_SCREENS = {
  popup: [
    'popup: capture',
    'popup: list of posts',
    'popup: map of posts',
    'popup: without a picture',
    'popup: just flagged',
    'popup: cases with a flagged page',
    'popup: flagged before',
    'popup: no page to capture',
    'popup: no cases',
  ],
  review: [
    'review: draft',
    'review: asking before discarding',
    'review: correcting',
    'review: what is missing',
    'review: sealed',
    'review: witness slip',
    'review: made unviewable',
    'review: gone',
    'review: without a picture',
  ],
  handover: [
    'hand-over: who',
    'hand-over: who, not answered',
    'hand-over: what goes in',
    'hand-over: saving',
    'hand-over: done',
    'hand-over: given',
  ],
} as const;

const LOADED: Record<'rendition' | 'verify' | 'welcome', readonly Screen[]> = {
  rendition: [{ name: 'rendition, of what is gone', open: (stage) => stage.load('rendition.html#nowhere') }],
  verify: [
    { name: 'verify', open: (stage) => stage.load('verify.html#en') },
    {
      name: 'verify, one file whole and one not',
      open: async ({ page }) => {
        await page
          .locator('#files')
          .setInputFiles([await handOverFile([{ text: 'Invented words.' }]), join(PROJECT, 'package.json')]);
        await page.getByText('Files checked: 2').waitFor();
        await page.locator('#told').fill('AB');
      },
    },
  ],
  welcome: [{ name: 'first run', open: (stage) => stage.load('welcome.html') }],
};

/** By the folder of the page under `entrypoints`; a page that is not here fails `screen-list.test.ts`. */
export const PAGE_SCREENS: Readonly<Record<string, readonly (Screen | string)[]>> = {
  ...JOURNEY_SCREENS,
  ...LOADED,
  casebook: [...EMPTY_SCREENS, ...Object.values(CASEBOOK_SCREENS).flat(), ...ROLE_SCREENS, ...BROKEN_SCREENS],
  options: [...Object.values(SETTINGS_SCREENS).flat(), ...MANAGED_SCREENS],
};

/** Those that need nothing but their address. */
export const LOADED_SCREENS: readonly Screen[] = Object.values(LOADED).flat();
