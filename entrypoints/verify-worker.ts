// A worker that verifies a received file, so that the casebook stays quick and its memory small while it does.
import '@/utils/close-network';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerVerifying, type VerifyScope } from '@/utils/bundle/verify-in-worker';

// TypeScript's DOM types take every global scope for a window; this one is a worker's.
export default defineUnlistedScript(() => answerVerifying(globalThis as unknown as VerifyScope));
