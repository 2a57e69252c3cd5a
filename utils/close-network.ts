// Takes from a worker what it could connect with, before any other code runs: pages are closed by their policy, workers cannot be.
//
// The manifest's policy lets one worker connect (time-worker.ts) and with it every worker, for a worker can have no policy of its own.
// A worker has no second global scope to take these from again. WebSocket stays: no policy of Tyst's allows its addresses.
const WAYS_OUT = [
  'fetch',
  'XMLHttpRequest',
  'EventSource',
  'WebTransport',
  'caches',
  'Cache',
  'CacheStorage',
  'BackgroundFetchManager',
];

for (const name of WAYS_OUT) {
  for (let holder: object | null = globalThis; holder !== null; holder = Object.getPrototypeOf(holder) as object | null) {
    Reflect.deleteProperty(holder, name);
  }
}
