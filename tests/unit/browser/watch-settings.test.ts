// A school's policy may name the watch words; whether anything looks for them is the person's own to say.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchedSites, watchSettled, watchWords } from '@/utils/browser/settings';

const FORCED = { watchWords: ['Ysgol Bryn Enghraifft'], watchedSites: ['x', 'facebook'], watchSettled: true };

describe('a managed policy', () => {
  beforeEach(() => {
    fakeBrowser.reset();
  });

  it('may name the words, and cannot settle them or switch them on', async () => {
    await fakeBrowser.storage.managed.set(FORCED);
    expect(await watchWords.getValue()).toEqual(FORCED.watchWords);
    expect(await Promise.all([watchedSites.getValue(), watchSettled.getValue()])).toEqual([[], false]);
    // The same in this browser's own settings does count: the answer above means something.
    await fakeBrowser.storage.local.set(FORCED);
    expect(await watchedSites.getValue()).toEqual(['x', 'facebook']);
  });

  it('has a field for the words alone', () => {
    const schema = readFileSync(resolve(import.meta.dirname, '../../../public/managed-schema.json'), 'utf8');
    expect(Object.keys((JSON.parse(schema) as { properties: object }).properties).filter((name) => /watch/i.test(name))).toEqual([
      'watchWords',
    ]);
  });
});
