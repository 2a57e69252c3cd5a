// The one capture that runs in the background: never two at a time, stopped on request, and the badge empty when it ends.
import { showBadge } from '@/utils/browser/badge';
import { captureTab } from '@/utils/browser/capture-tab';
import type { CaptureAnswer } from '@/utils/browser/messages';
import { captureProgress } from '@/utils/browser/progress';
import { toAppError } from '@/utils/errors';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import type { CaptureTab } from './capture-tab';

export interface RunningCapture {
  db: TystDatabase;
  tab: CaptureTab;
  signal: AbortSignal;
}

let running: AbortController | undefined;
let open: TystDatabase | undefined;

/** Runs it, unless another one runs. Never throws: the popup gets a code, and the draft if there is one. */
export async function runCapture(
  { tabId, windowId }: { tabId: number; windowId: number },
  capture: (running: RunningCapture) => Promise<CaptureAnswer>,
): Promise<CaptureAnswer> {
  if (running !== undefined) return { error: 'capture-busy', details: '' };
  const control = new AbortController();
  running = control;
  try {
    const db = await database();
    return await capture({ db, tab: captureTab({ id: tabId, windowId }), signal: control.signal });
  } catch (error) {
    const { code, details } = toAppError(error);
    return { error: code, details };
  } finally {
    running = undefined;
    await Promise.all([showBadge(''), captureProgress.setValue(null)]);
  }
}

/** Opened once for the life of the service worker; again when an update of Tyst has closed it. */
async function database(): Promise<TystDatabase> {
  if (open?.isOpen() !== true) open = await openDatabase();
  return open;
}

/** Stops the running capture, if any; what was taken so far is kept as a draft. */
export function stopCapture(): void {
  running?.abort();
}
