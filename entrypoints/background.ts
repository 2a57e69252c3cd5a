// Registers every listener, synchronously, so that a woken service worker misses nothing.
import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '@/utils/browser/listeners';
import { openPage } from '@/utils/browser/tabs';
import { serveCapture, stopCapture } from '@/utils/workflows/serve-capture';

export default defineBackground({
  type: 'module',
  main() {
    listen({ capture: serveCapture, stopCapture, installed: () => openPage('welcome.html') });
  },
});
