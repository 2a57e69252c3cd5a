// Registers every listener, synchronously, so that a woken service worker misses nothing.
import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '@/utils/browser/listeners';
import { openFirstPage } from '@/utils/browser/first-page';
import { clearCopiesHere } from '@/utils/workflows/hand-over/clear-copies';
import { settleReminders } from '@/utils/workflows/casebook/remind';
import { captureNow, endPause, forgetProgress, pauseCapture, stopCapture } from '@/utils/workflows/capture/running-capture';
import { serveCapture, serveResume } from '@/utils/workflows/capture/serve-capture';
import { serveSeveral } from '@/utils/workflows/capture/serve-several';
import { settleWatching } from '@/utils/workflows/watch/watch-site';

export default defineBackground({
  type: 'module',
  main() {
    listen({
      capture: serveCapture,
      captureSeveral: serveSeveral,
      resumeCapture: serveResume,
      captureNow,
      pauseCapture,
      endPause,
      stopCapture,
      installed: openFirstPage,
      settleWatching,
      clearCopies: clearCopiesHere,
      settleReminders: () => settleReminders(new Date()),
    });
    void forgetProgress();
  },
});
