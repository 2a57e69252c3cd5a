// Every message between Tyst's own contexts, in one interface. Bytes never travel here: they go into the store, the message carries the id.
import { browser } from 'wxt/browser';
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ErrorCode } from '@/utils/errors';
import type { CaptureState } from '@/utils/evidence/capture-state';
import type { Mode } from '@/utils/evidence/capture-record';
import type { ViewingAnswer } from '@/utils/evidence/permission-to-view';
import type { ThreadGround } from '@/utils/evidence/thread-item';

export interface CaptureRequest {
  tabId: number;
  windowId: number;
  mode: Mode;
  /** The chosen post; absent in `visible` and `page` mode where nothing could be read. */
  key?: string;
  /** On WhatsApp: how the person comes to see the chat, as answered in the popup. */
  viewing?: ViewingAnswer;
  /** Of a chat in `thread` mode: the day from which on it is taken, `YYYY-MM-DD`. */
  since?: string;
  /** In `thread` and `page` mode: why more than the one post is needed. */
  threadGround?: ThreadGround;
}

/** Several posts of one page, to be captured one after the other. */
export interface SeveralRequest {
  tabId: number;
  windowId: number;
  /** In the order of the page; `name` is author and first words, as listed in the popup. */
  posts: { key: string; name: string }[];
  /** As in a capture of one. */
  viewing?: ViewingAnswer;
}

/** A capture that was cut short, to go on in this tab. */
export interface ResumeRequest {
  tabId: number;
  windowId: number;
  draftId: string;
}

/** The draft, what went wrong, or both: a capture that ended early leaves a draft of what there is. */
export interface CaptureAnswer {
  draftId?: string;
  error?: ErrorCode;
  details?: string;
}

/** Only acts that need the site's tab are asked of the background. */
export interface Messages {
  /** Popup → background: capture this tab. Answers when the draft is stored and its review tab opens. */
  capture(request: CaptureRequest): CaptureAnswer;
  /** Popup → background: capture these posts of this tab. Answers when the first review tab opens; the draft is the first of them. */
  captureSeveral(request: SeveralRequest): CaptureAnswer;
  /** Popup → background: go on with a capture that was cut short. Answers as `capture` does; without a draft nothing was changed. */
  resumeCapture(request: ResumeRequest): CaptureAnswer;
  /** Popup or review → background: how far the running capture has come, if one runs. */
  captureNow(): CaptureState | null;
  /** Popup or review → background: rest after the part that is under way; the page stays where it is. */
  pauseCapture(): void;
  /** Popup or review → background: bring the captured tab to the front and go on. Fails with `tab-closed`. */
  endPause(): void;
  /** Popup or review → background: stop the running capture and keep what there is. */
  cancelCapture(): void;
  /** Watched page → background: how many posts of it mention a watch word. A number, never a word. */
  mentions(count: number): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();

/** The tab whose page itself, and no frame in it, runs a script of Tyst's that sends this; undefined for anybody else. */
export function watchedTab(sender: { id?: string; frameId?: number; tab?: { id?: number } }): number | undefined {
  return sender.id === browser.runtime.id && sender.frameId === 0 ? sender.tab?.id : undefined;
}

/** Whether a message comes from one of Tyst's own pages: no page of a site may ask for a capture. */
export function isOwnPage(sender: { id?: string; url?: string }): boolean {
  return sender.id === browser.runtime.id && (sender.url?.startsWith(browser.runtime.getURL('/')) ?? false);
}
