// @vitest-environment happy-dom
// The words that the school's policy names are looked for as soon as the policy is known, although the popup did not wait for it.
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { usePageInFront } from '@/entrypoints/popup/use-page-in-front';
import { POLICY_PATIENCE } from '@/utils/browser/school-setting';
import { watchWords, watchedSites } from '@/utils/browser/settings';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { PAGE } from '@/tests/unit/workflows/fake-page';

vi.mock('@/utils/browser/page', () => ({
  injectPageReader: async () => {},
  askPage: async (_tabId: number, method: string, words: readonly string[]) =>
    method === 'read' ? PAGE : words.map((word) => `post that says ${word}`),
}));

vi.mock('@/utils/browser/tabs', () => ({ activeTab: async () => ({ id: 1, windowId: 1 }) }));

let db: TystDatabase;

afterEach(() => {
  cleanup();
  db.close();
  vi.restoreAllMocks();
});

function Mentions() {
  const looked = usePageInFront(db);
  return typeof looked === 'object' && 'page' in looked ? <p role="status">{looked.page.mentions.join(', ')}</p> : null;
}

it('shows what mentions this browser’s own words first, then what mentions the policy’s', async () => {
  fakeBrowser.reset();
  db = await openDatabase(crypto.randomUUID());
  await watchedSites.setValue(['x']);
  await watchWords.setValue(['own']);
  const policy = Promise.withResolvers<Record<string, unknown>>();
  const managed: { get: () => Promise<Record<string, unknown>> } = fakeBrowser.storage.managed;
  vi.spyOn(managed, 'get').mockReturnValue(policy.promise);
  render(<Mentions />);
  const shown = await waitFor(() => screen.getByRole('status'), { timeout: 10 * POLICY_PATIENCE });
  expect(shown.textContent).toBe('post that says own');
  policy.resolve({ watchWords: ['school'] });
  await waitFor(() => expect(shown.textContent).toBe('post that says school'));
});
