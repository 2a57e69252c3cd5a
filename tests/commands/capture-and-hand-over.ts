// The whole main path as a person walks it: toolbar, popup, review, seal, hand-over, and the saved bundle.
import type { Page } from '@playwright/test';
import { choosePost } from './choose-post.ts';
import { HandOverScreen } from './hand-over-screen.ts';
import type { Box, PopupScreen } from './popup-screen.ts';
import { ReviewScreen } from './review-screen.ts';
import type { TystBrowser } from './tyst-browser.ts';

export type WishedMode = 'visible' | 'post' | 'thread' | 'page';

export interface Wish {
  /** Folder for the bundle. */
  out: string;
  /** Where the wanted post lies, CSS pixels of the window; absent: what the popup has chosen already. */
  box?: Box;
  mode?: WishedMode;
  /** Told each step as it is done. */
  say?: (step: string) => void;
}

/** A thread of hundreds of items takes minutes, ms. */
const LONGEST_CAPTURE = 200_000;

/** Captures, seals with the shortest answers and hands over; the paths of the bundle's volumes, the first one first. */
export async function captureAndHandOver(browser: TystBrowser, page: Page, wish: Wish): Promise<string[]> {
  const say = wish.say ?? (() => undefined);
  const popup = await browser.pressToolbar(page);
  say('pressed the toolbar button');
  if (wish.box !== undefined) await choosePost(popup, wish.box, await page.evaluate(() => innerWidth));
  if (wish.mode !== undefined) await chooseMode(popup, wish.mode);
  await popup.capture();
  say('chose the post and pressed Capture post');
  const review = new ReviewScreen(await openedBy(browser, popup));
  await review.ready();
  say('captured: the draft is in review');
  await review.answerByDefault();
  await review.sealIt();
  say('answered and sealed');
  await review.handOver();
  const handOver = new HandOverScreen(await browser.extensionPage('handover.html'));
  await handOver.toSaving();
  const bundles = await handOver.save(wish.out);
  await handOver.given();
  say('handed over');
  return bundles;
}

const OFFERS: Record<WishedMode, RegExp> = {
  visible: /^Take only what the window shows$/,
  post: /^Take the whole post$/,
  page: /^Take the whole page$/,
  thread: /^Take (?:the post and what hangs under it|the chat back to this message)$/,
};

/** The popup offers the other ways by their names; where it offers none, only the window can be taken. More than one post is asked for by a reason. */
export async function chooseMode(popup: PopupScreen, mode: WishedMode): Promise<void> {
  await popup.ready();
  const button = (await popup.shown()).find(({ role, name }) => role === 'button' && OFFERS[mode].test(name));
  if (button !== undefined) await popup.pressNode(button.backendNodeId);
  else if (mode === 'thread' || mode === 'page') throw new Error(`The popup offers no ${mode} here.`);
  if (mode === 'thread' || mode === 'page') await popup.press('radio', /^It cannot be understood by itself$/);
}

/** The review that the capture opens; a popup that says why there is none ends the wait. */
async function openedBy(browser: TystBrowser, popup: PopupScreen): Promise<Page> {
  try {
    return await browser.extensionPage('review.html', LONGEST_CAPTURE);
  } catch (error) {
    throw new Error(`No review opened. The popup says:\n${popup.open ? await popup.text() : '(closed)'}`, { cause: error });
  }
}
