// End-to-end tests: real Chromium, the built extension, the toolbar really pressed; adapters run on fixture pages under real addresses.
import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // Keeps pictures and checks nothing: `npm run pictures`.
  testIgnore: process.env['TYST_PICTURES'] === undefined ? '**/screens/pictures.spec.ts' : [],
  timeout: 60_000,
  // As patient as a click is (tyst-browser.ts): where cores are few, a passphrase alone takes seconds, and whoever waits only watches.
  expect: { timeout: 15_000 },
  fullyParallel: true,
  // A browser keeps more than one core busy.
  workers: Math.max(2, Math.floor(availableParallelism() * 0.75)),
  // On a busy machine a browser misses a press now and then. What passes only the second time is counted and named apart (test-all.ts).
  retries: 1,
  forbidOnly: true,
  reporter: [['list']],
  use: { trace: 'retain-on-failure' },
});
