// The running capture for the pages that show it: asked for, followed, and told to rest, go on or end.
import type { CaptureState } from '@/utils/evidence/capture-state';
import { sendMessage } from './messages';
import { captureProgress } from './progress';

export const runningCapture = {
  ask: () => sendMessage('captureNow'),
  watch: (changed: (state: CaptureState | null) => void) => captureProgress.watch(changed),
  pause: () => sendMessage('pauseCapture'),
  goOn: () => sendMessage('endPause'),
  stop: () => sendMessage('cancelCapture'),
};
