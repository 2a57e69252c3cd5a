// Captures more than the post that the popup has chosen, its thread or the whole page, and looks into the draft.
import type { Page } from '@playwright/test';
import { chooseMode } from '@/tests/commands/capture-and-hand-over';
import type { TystBrowser } from '@/tests/commands/tyst-browser';
import { reviewOf } from '@/tests/e2e/flow';
import { storedThread } from './stored-thread';

export function captureThread(tyst: TystBrowser, page: Page) {
  return captureMore(tyst, page, 'thread');
}

export async function captureMore(tyst: TystBrowser, page: Page, mode: 'thread' | 'page') {
  const popup = await tyst.pressToolbar(page);
  await chooseMode(popup, mode);
  await popup.capture();
  const review = await reviewOf(tyst);
  return { review, ...(await storedThread(review.page)) };
}
