// A real tab as the capture workflow needs it: page reader, camera and state of one tab.
import { type CameraTab, tabState, takeScreenshot } from './camera';
import { type AskPage, askPage } from './page';

/**
 * The tab, with the page reader that the popup injected. A page that was replaced since has none: then the first question
 * throws `page-changed`, which is what happened.
 */
export function captureTab(tab: CameraTab) {
  const ask: AskPage = (method, ...args) => askPage(tab.id, method, ...args);
  return {
    ask,
    screenshot: () => takeScreenshot(tab),
    state: () => tabState(tab),
    userAgent: navigator.userAgent,
  };
}
