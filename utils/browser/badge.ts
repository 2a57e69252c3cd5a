// The toolbar button's badge: how far a capture has come; empty when none runs.
import { browser } from 'wxt/browser';

export async function showBadge(text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0b5c56' });
  await browser.action.setBadgeText({ text });
}
