// The watch words are the person's own: what a school's policy says about them changes nothing.
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

  it('cannot name watch words, settle them or switch them on', async () => {
    await fakeBrowser.storage.managed.set(FORCED);
    expect(await Promise.all([watchWords.getValue(), watchedSites.getValue(), watchSettled.getValue()])).toEqual([[], [], false]);
    // The same in this browser's own settings does count: the answer above means something.
    await fakeBrowser.storage.local.set(FORCED);
    expect(await watchedSites.getValue()).toEqual(['x', 'facebook']);
  });

  it('has no field for them', () => {
    const schema = readFileSync(resolve(import.meta.dirname, '../../../public/managed-schema.json'), 'utf8');
    expect(Object.keys((JSON.parse(schema) as { properties: object }).properties).join(' ')).not.toMatch(/watch/i);
  });
});
