// A real tab as the capture workflow needs it: page reader, camera and state of one tab.
import { type CameraTab, tabState, takeScreenshot } from './camera';
import { type AskPage, askPage, injectPageReader } from './page';

/** Injects the page reader and hands out the tab; throws as `injectPageReader` does. */
export async function openCaptureTab(tab: CameraTab) {
  await injectPageReader(tab.id);
  const ask: AskPage = (method, ...args) => askPage(tab.id, method, ...args);
  return {
    ask,
    screenshot: () => takeScreenshot(tab),
    state: () => tabState(tab),
    userAgent: navigator.userAgent,
  };
}
