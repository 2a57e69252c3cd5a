// Unit tests: pure parts and the store, in Node, with the fake browser of wxt.
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig(async () => ({
  plugins: [await WxtVitest()],
  test: { include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
}));
