// What the designated person is called where nobody has chosen: Wales says DSP, and whoever reads Welsh reads that.
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dslTerm, language } from '@/utils/browser/settings';

beforeEach(() => {
  fakeBrowser.reset();
});

it('follows the language that Tyst speaks, until somebody chooses', async () => {
  await language.setValue('cy');
  expect(await dslTerm.getValue()).toBe('DSP');
  await language.setValue('en');
  expect(await dslTerm.getValue()).toBe('DSL');
  await dslTerm.setValue('DSP');
  expect(await dslTerm.getValue()).toBe('DSP');
});

it('tells whoever shows it when the language changes', async () => {
  const told = vi.fn<(term: string) => void>();
  const stop = dslTerm.watch(told);
  await language.setValue('cy');
  await vi.waitFor(() => {
    expect(told).toHaveBeenLastCalledWith('DSP');
  });
  stop();
});
