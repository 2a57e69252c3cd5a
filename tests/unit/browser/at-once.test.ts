// A setting where Chromium does not tell yet what a policy says: this browser's own meanwhile, the policy's as soon as it is known.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { POLICY_PATIENCE } from '@/utils/browser/school-setting';
import { dslTerm, role } from '@/utils/browser/settings';

/** The policy's answer comes when this is called. */
let answer: (policy: Record<string, unknown>) => void;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  const policy = new Promise<Record<string, unknown>>((told) => {
    answer = told;
  });
  const managed: { get: () => Promise<Record<string, unknown>> } = fakeBrowser.storage.managed;
  vi.spyOn(managed, 'get').mockReturnValue(policy);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** What is heard of it, in order. */
function followed<Value>(setting: { getValue: () => Promise<Value>; watch: (changed: (value: Value) => void) => () => void }) {
  const heard: Value[] = [];
  const hear = (value: Value) => void heard.push(value);
  void setting.getValue().then(hear);
  return { heard, stop: setting.watch(hear) };
}

describe('a setting at once', () => {
  it('is this browser’s own after a moment, and the policy’s once that is known', async () => {
    await role.setValue('dsl');
    const { heard } = followed(role.atOnce);
    await vi.advanceTimersByTimeAsync(POLICY_PATIENCE);
    expect(heard).toEqual(['dsl']);
    answer({ role: 'staff' });
    await vi.advanceTimersByTimeAsync(0);
    expect(heard.at(-1)).toBe('staff');
  });

  it('is the policy’s from the start where that is known in time', async () => {
    await role.setValue('dsl');
    const { heard } = followed(role.atOnce);
    answer({ role: 'staff' });
    await vi.advanceTimersByTimeAsync(10 * POLICY_PATIENCE);
    expect(new Set(heard)).toEqual(new Set(['staff']));
  });

  it('tells nobody who has stopped listening', async () => {
    const { heard, stop } = followed(role.atOnce);
    await vi.advanceTimersByTimeAsync(POLICY_PATIENCE);
    stop();
    answer({ role: 'dsl' });
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual(['staff']);
  });

  it('leaves the setting itself waiting for the policy', async () => {
    await role.setValue('dsl');
    const { heard } = followed(role);
    await vi.advanceTimersByTimeAsync(10 * POLICY_PATIENCE);
    expect(heard).toEqual([]);
    answer({ role: 'office' });
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual(['office']);
  });

  it('is the fallback where settings cannot be read, and the setting itself says so', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('IO error'));
    answer({});
    expect(await role.atOnce.getValue()).toBe('staff');
    await expect(role.getValue()).rejects.toMatchObject({ code: 'settings-unreadable' });
  });

  it('calls the designated person as this browser’s language does until the policy says another', async () => {
    const { heard } = followed(dslTerm.atOnce);
    await vi.advanceTimersByTimeAsync(2 * POLICY_PATIENCE);
    expect(heard).toEqual(['DSL']);
    answer({ language: 'cy' });
    await vi.advanceTimersByTimeAsync(0);
    expect(heard.at(-1)).toBe('DSP');
  });
});
