// Where the browser's events meet Tyst's acts; registered synchronously by the background.
import { browser } from 'wxt/browser';
import type { CaptureState } from '@/utils/evidence/capture-state';
import { onDailyAlarm, onReminderAlarm, setDailyAlarm } from './alarms';
import { MENU_ITEM, createMenu, openFromMenu } from './context-hint';
import { showMentions } from './mention-badge';
import {
  type CaptureAnswer,
  type CaptureRequest,
  type ResumeRequest,
  type SeveralRequest,
  isOwnPage,
  onMessage,
  watchedTab,
} from './messages';

export interface Acts {
  capture(request: CaptureRequest): Promise<CaptureAnswer>;
  captureSeveral(request: SeveralRequest): Promise<CaptureAnswer>;
  resumeCapture(request: ResumeRequest): Promise<CaptureAnswer>;
  captureNow(): CaptureState | null;
  pauseCapture(): void;
  endPause(): Promise<void>;
  stopCapture(): void;
  /** On a first install, not on updates. */
  installed(): Promise<void>;
  /** After an install or update, when the browser starts, and when a permission was taken away. */
  settleWatching(): Promise<void>;
  /** When the browser starts, after an install or update, and once a day. */
  clearCopies(): Promise<void>;
  /** As often, and whenever a reminder of a deadline comes. */
  settleReminders(): Promise<void>;
}

export function listen(acts: Acts): void {
  const daily = () => {
    void setDailyAlarm();
    void acts.clearCopies();
    void acts.settleReminders();
  };
  onDailyAlarm(daily);
  onReminderAlarm(() => {
    void acts.settleReminders();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    createMenu(browser.i18n.getMessage('action'));
    if (reason === 'install') void acts.installed();
    void acts.settleWatching();
    daily();
  });
  browser.runtime.onStartup.addListener(() => {
    void acts.settleWatching();
    daily();
  });
  browser.permissions.onRemoved.addListener(() => {
    void acts.settleWatching();
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU_ITEM) void openFromMenu(info, tab);
  });
  onMessage('capture', ({ data, sender }) => {
    if (!isOwnPage(sender)) return { error: 'page-forbidden', details: 'sender' };
    return acts.capture(data);
  });
  onMessage('captureSeveral', ({ data, sender }) => {
    if (!isOwnPage(sender)) return { error: 'page-forbidden', details: 'sender' };
    return acts.captureSeveral(data);
  });
  onMessage('resumeCapture', ({ data, sender }) => {
    if (!isOwnPage(sender)) return { error: 'page-forbidden', details: 'sender' };
    return acts.resumeCapture(data);
  });
  onMessage('captureNow', ({ sender }) => (isOwnPage(sender) ? acts.captureNow() : null));
  onMessage('pauseCapture', ({ sender }) => {
    if (isOwnPage(sender)) acts.pauseCapture();
  });
  onMessage('endPause', async ({ sender }) => {
    if (isOwnPage(sender)) await acts.endPause();
  });
  onMessage('cancelCapture', ({ sender }) => {
    if (isOwnPage(sender)) acts.stopCapture();
  });
  onMessage('mentions', async ({ data, sender }) => {
    const tabId = watchedTab(sender);
    if (tabId !== undefined && Number.isInteger(data) && data >= 0) await showMentions(tabId, data);
  });
}
