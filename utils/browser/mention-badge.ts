// The toolbar button's badge on the tab of a watched page: how many of its posts mention a watch word.
import { browser } from 'wxt/browser';

const COLOUR = '#8a4b00';
/** More does not fit. */
const MOST_SHOWN = 99;

/** The tab that is captured: its mentions wait until the capture's own badge is gone. */
let hidden: { tabId: number; text: string } | undefined;

/** For this tab alone; the browser takes it away by itself when the tab goes to another page. */
export async function showMentions(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
  if (hidden?.tabId === tabId) hidden.text = text;
  else await show(tabId, text);
}

/** Lets the badge of every tab, the progress of a capture, show through on this one. */
export async function hideMentions(tabId: number): Promise<void> {
  hidden = { tabId, text: await browser.action.getBadgeText({ tabId }) };
  if (hidden.text !== '') await onTab(() => browser.action.setBadgeText({ tabId }));
}

export async function bringMentionsBack(): Promise<void> {
  const back = hidden;
  hidden = undefined;
  if (back !== undefined && back.text !== '') await show(back.tabId, back.text);
}

async function show(tabId: number, text: string): Promise<void> {
  await onTab(async () => {
    await browser.action.setBadgeBackgroundColor({ color: COLOUR, tabId });
    await browser.action.setBadgeText({ text, tabId });
  });
}

/** A tab that is gone has no badge, and nobody misses it. */
async function onTab(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!/tab/i.test(String(error))) throw error;
  }
}
