// Captures the thread of the post that the popup has chosen, and looks into the draft.
import type { Page } from '@playwright/test';
import { chooseMode } from '@/tests/commands/capture-and-hand-over';
import type { TystBrowser } from '@/tests/commands/tyst-browser';
import { reviewOf } from '@/tests/e2e/flow';
import { storedThread } from './stored-thread';

export async function captureThread(tyst: TystBrowser, page: Page) {
  const popup = await tyst.pressToolbar(page);
  await chooseMode(popup, 'thread');
  await popup.capture();
  const review = await reviewOf(tyst);
  return { review, ...(await storedThread(review.page)) };
}
