// The script of verify.html and of the extension's own verify page: the page itself, or one of its workers.
import '@/utils/close-network';
import { startPage } from './page-start';
import { serveWorker, type WorkerScope } from './page-worker';

if (typeof document === 'undefined') serveWorker(globalThis as unknown as WorkerScope);
else startPage();
