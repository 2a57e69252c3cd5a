// A worker that digests the ZIP while the hand-over page writes it.
import '@/utils/close-network';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerHashing, type HashScope } from '@/utils/bundle/hash-worker';

// TypeScript's DOM types take every global scope for a window; this one is a worker's.
export default defineUnlistedScript(() => answerHashing(globalThis as unknown as HashScope));
