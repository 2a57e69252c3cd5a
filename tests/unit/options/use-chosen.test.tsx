// @vitest-environment happy-dom
// A choice among the settings: shown at once, kept where it was stored, given back where it could not be.
import { act, renderHook, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Save } from '@/entrypoints/options/options-page';
import { useChosen } from '@/entrypoints/options/use-chosen';

/** A stored setting whose reading and writing answer when the test says so. */
function slowSetting(first: string) {
  const listeners = new Set<(value: string) => void>();
  const read = Promise.withResolvers<string>();
  const write = Promise.withResolvers<undefined>();
  return {
    setting: {
      getValue: () => read.promise,
      setValue: (value: string) =>
        write.promise.then(() => {
          for (const listener of listeners) listener(value);
        }),
      watch(listener: (value: string) => void) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    answer: () =>
      act(async () => {
        read.resolve(first);
        await read.promise;
      }),
    stores: () =>
      act(async () => {
        write.resolve(undefined);
        await write.promise;
      }),
    fails: () =>
      act(async () => {
        write.reject(new Error('full'));
        await write.promise.catch(() => {});
      }),
    changesTo: (value: string) =>
      act(() => {
        for (const listener of listeners) listener(value);
      }),
  };
}

function chosenOf(slow: ReturnType<typeof slowSetting>) {
  const failures: unknown[] = [];
  const save: Save = (change) => {
    change().catch((error: unknown) => failures.push(error));
  };
  const { result } = renderHook(() => useChosen(slow.setting, save));
  return { failures, shown: () => result.current[0], choose: (to: string) => act(() => result.current[1](to)) };
}

test('a choice made before the setting was read is not undone by what is read', async () => {
  const slow = slowSetting('staff');
  const { shown, choose } = chosenOf(slow);
  await choose('dsl');
  await slow.answer();
  expect(shown()).toBe('dsl');
  await slow.stores();
  expect(shown()).toBe('dsl');
});

test('a change told before the first reading comes back outranks it', async () => {
  const slow = slowSetting('staff');
  const { shown } = chosenOf(slow);
  await slow.changesTo('dsl');
  await slow.answer();
  expect(shown()).toBe('dsl');
});

test('what is stored is shown again where a choice could not be stored', async () => {
  const slow = slowSetting('staff');
  const { shown, choose, failures } = chosenOf(slow);
  await slow.answer();
  await choose('dsl');
  expect(shown()).toBe('dsl');
  await slow.fails();
  await waitFor(() => {
    expect(shown()).toBe('staff');
  });
  expect(failures).toHaveLength(1);
});

test('a change made elsewhere later is followed', async () => {
  const slow = slowSetting('staff');
  const { shown, choose } = chosenOf(slow);
  await slow.answer();
  await choose('dsl');
  await slow.stores();
  await slow.changesTo('head');
  expect(shown()).toBe('head');
});
