// The one worker that may connect: asks the school's timestamp server, and checks what it answers.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerTime, type TimeScope } from '@/utils/school/time-worker';

// TypeScript's DOM types take every global scope for a window; this one is a worker's.
export default defineUnlistedScript(() => answerTime(globalThis as unknown as TimeScope));
