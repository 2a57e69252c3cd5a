// @vitest-environment happy-dom
// The casebook that locks itself: after minutes without use by whatever the computer's clock says meanwhile.
import 'fake-indexeddb/auto';
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openCasebook } from '@/entrypoints/casebook/lock/open-casebook';
import { useIdleLock } from '@/entrypoints/casebook/lock/use-idle-lock';
import { openDatabase } from '@/utils/store/database';
import { importVaultKey, makeVaultKey } from '@/utils/store/vault/cipher';
import { Vault } from '@/utils/store/vault/vault';

const MINUTE = 60_000;

function Page() {
  useIdleLock(10);
  return null;
}

beforeEach(async () => {
  const vault = new Vault(await openDatabase(), await importVaultKey(await makeVaultKey()));
  openCasebook.value = { vault, identity: '' };
  vi.useFakeTimers({ now: Date.parse('2026-11-21T09:00:00.000Z'), toFake: ['Date', 'setInterval', 'clearInterval'] });
  render(<Page />);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  openCasebook.value?.vault.db.close();
  openCasebook.value = undefined;
});

describe('a casebook that nobody uses', () => {
  it('stays open for its minutes and locks after them', () => {
    vi.advanceTimersByTime(9 * MINUTE);
    expect(openCasebook.value).toBeDefined();
    vi.advanceTimersByTime(2 * MINUTE);
    expect(openCasebook.value).toBeUndefined();
  });

  it('locks although its clock was put back by a year', () => {
    vi.setSystemTime(Date.parse('2025-11-21T09:00:00.000Z'));
    vi.advanceTimersByTime(11 * MINUTE);
    expect(openCasebook.value).toBeUndefined();
  });
});
