// The one capture that runs in the background: never two at a time, paused and stopped on request, and the badge empty when it ends.
import { badgeText, showBadge } from '@/utils/browser/badge';
import { captureTab } from '@/utils/browser/capture-tab';
import type { CaptureAnswer } from '@/utils/browser/messages';
import { bringMentionsBack, hideMentions } from '@/utils/browser/mention-badge';
import { captureProgress } from '@/utils/browser/progress';
import { bringToFront } from '@/utils/browser/tabs';
import { toAppError } from '@/utils/errors';
import type { CaptureState } from '@/utils/evidence/capture-state';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import type { CaptureTab } from './capture-tab';
import { Pace } from './pace';
import { Pause } from './pause';

export interface RunningCapture {
  db: TystDatabase;
  tab: CaptureTab;
  signal: AbortSignal;
  /** Tells whoever shows it how far the capture has come. */
  report: (progress: Pick<CaptureState, 'done' | 'about' | 'draftId' | 'post'>) => void;
}

interface Running {
  tab: { id: number; windowId: number };
  control: AbortController;
  pause: Pause;
  pace: Pace;
  state: CaptureState;
}

let running: Running | undefined;
let open: TystDatabase | undefined;

/** Runs it, unless another one runs. Never throws: the popup gets a code, and the draft if there is one. */
export async function runCapture(
  { tabId, windowId }: { tabId: number; windowId: number },
  capture: (running: RunningCapture) => Promise<CaptureAnswer>,
): Promise<CaptureAnswer> {
  if (running !== undefined) return { error: 'capture-busy', details: '' };
  const tab = { id: tabId, windowId };
  const control = new AbortController();
  const { signal } = control;
  const pause = new Pause(() => {
    own.pace.rest();
    own.state = { ...own.state, rest: 'resting' };
    publish(own);
  });
  const own: Running = { tab, control, pause, pace: new Pace(), state: { done: 0, about: 0, rest: 'no' } };
  running = own;
  publish(own);
  try {
    await hideMentions(tabId);
    const db = await database();
    const page = captureTab(tab);
    return await capture({
      db,
      tab: { ...page, rest: () => own.pause.wait(page.ask, signal) },
      signal,
      report(progress) {
        // Of several posts the parts begin anew with each.
        const seconds = progress.post === undefined ? own.pace.left(progress.done, progress.about) : undefined;
        own.state = { ...own.state, ...progress, ...(seconds !== undefined && { seconds }) };
        publish(own);
      },
    });
  } catch (error) {
    const { code, details } = toAppError(error);
    return { error: code, details };
  } finally {
    running = undefined;
    await forgetProgress();
    await bringMentionsBack();
  }
}

/** Opened once for the life of the service worker; again when an update of Tyst has closed it. */
async function database(): Promise<TystDatabase> {
  if (open?.isOpen() !== true) open = await openDatabase();
  return open;
}

/** What runs in this very service worker: one that ended takes its capture with it, whatever was noted. */
export function captureNow(): CaptureState | null {
  return running?.state ?? null;
}

/** For a service worker that begins: what the last one noted is not so any more. */
export async function forgetProgress(): Promise<void> {
  await Promise.all([showBadge(''), captureProgress.setValue(null)]);
}

/** Lets the running capture rest after the part that is under way. */
export function pauseCapture(): void {
  if (running === undefined || running.pause.on) return;
  running.pause.begin();
  running.state = { ...running.state, rest: 'asked' };
  publish(running);
}

/** Goes on, with the captured tab in front again. */
export async function endPause(): Promise<void> {
  const own = running;
  if (own === undefined) return;
  await bringToFront(own.tab);
  own.pace.goOn();
  own.state = { ...own.state, rest: 'no' };
  own.pause.end();
  publish(own);
}

/** Stops the running capture, if any; what was taken so far is kept as a draft. */
export function stopCapture(): void {
  running?.control.abort();
}

function publish({ state }: Running): void {
  void showBadge(badgeText(state));
  void captureProgress.setValue(state);
}
