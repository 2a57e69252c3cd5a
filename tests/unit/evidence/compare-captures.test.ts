// Two captures of one post, fact by fact; and their words, word by word.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SampleCapture, sampleInput } from '@/tests/unit/bundle/sample';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { compareCaptures, samePlace } from '@/utils/evidence/compare-captures';
import type { PostedAt } from '@/utils/evidence/post';
import { read } from '@/utils/evidence/read';
import { textDifference } from '@/utils/evidence/text-difference';

async function record(capture: SampleCapture = {}, more: Partial<CaptureRecord> = {}): Promise<CaptureRecord> {
  const [first] = (await sampleInput([capture])).captures;
  if (first === undefined) throw new Error('No capture.');
  return { ...first.record, ...more };
}

async function posted(at: PostedAt): Promise<CaptureRecord> {
  const one = await record();
  return { ...one, post: { ...one.post, postedAt: read(at, 'page:fixture', at.shown) } };
}

const resultOf = (fact: string, before: CaptureRecord, after: CaptureRecord) =>
  compareCaptures(before, after).find((pair) => pair.fact === fact)?.is;

describe('two captures of one post', () => {
  it('are the same where both say the same, and different where a word is', async () => {
    const before = await record();
    expect(new Set(compareCaptures(before, await record()).map(({ is }) => is))).toEqual(new Set(['same']));
    const after = await record({ text: 'Invented words, changed.' });
    expect(compareCaptures(before, after).filter(({ is }) => is === 'different')).toEqual([{ fact: 'text', is: 'different' }]);
  });

  it('are told apart by the site’s own number, else by the lasting address, else by the same page; else it is not known', async () => {
    const at = (locator: Partial<CaptureRecord['locator']>) =>
      record({}, { locator: { url: 'https://x.com/home', droppedParameters: [], ...locator } });
    const numbered = await at({ platformId: '1', permalink: 'https://x.com/poster_one/status/1' });
    expect(samePlace(numbered, await at({ platformId: '1', permalink: 'https://x.com/poster_two/status/1' }))).toBe('same');
    expect(samePlace(numbered, await at({ platformId: '2' }))).toBe('different');
    expect(samePlace(numbered, await at({ permalink: 'https://x.com/poster_one/status/9' }))).toBe('different');
    expect(samePlace(await at({}), await at({}))).toBe('same');
    expect(samePlace(await at({}), await at({ url: 'https://x.com/poster_one' }))).toBe('unknown');
    expect(samePlace(numbered, await record({}, { platform: 'facebook' }))).toBe('different');
  });

  it('compare times to the precision of both; “3 days ago” is no time that another could differ from', async () => {
    const utc = '2026-10-16T14:05:07.000Z';
    const second = await posted({ utc, precision: 'second', shown: '3:05 pm · 16 Oct 2026' });
    const minute = await posted({ utc: '2026-10-16T14:05:00.000Z', precision: 'minute', shown: '16 Oct at 15:05' });
    const later = await posted({ utc: '2026-10-16T14:06:00.000Z', precision: 'minute', shown: '16 Oct at 15:06' });
    const relative = await posted({ utc: '2026-10-13T09:00:00.000Z', precision: 'relative', shown: '3 days ago' });
    expect(resultOf('posted', second, minute)).toBe('same');
    expect(resultOf('posted', second, later)).toBe('different');
    expect(resultOf('posted', second, relative)).toBeUndefined();
    expect(resultOf('posted', relative, relative)).toBeUndefined();
  });
});

describe('the words of two captures', () => {
  it('are marked word by word', () => {
    expect(textDifference('The Head is a liar and more', 'The Head is mistaken and more')).toEqual([
      { is: 'same', text: 'The Head is ' },
      { is: 'gone', text: 'a liar' },
      { is: 'new', text: 'mistaken' },
      { is: 'same', text: ' and more' },
    ]);
    expect(textDifference('a rumour.', 'an apology.')).toEqual([
      { is: 'gone', text: 'a rumour.' },
      { is: 'new', text: 'an apology.' },
    ]);
  });

  it('make both texts again, whatever they are', () => {
    const words = fc
      .array(fc.constantFrom('ŵy', 'a', 'b', ' ', '\n', '\u202e', '😀'), { maxLength: 40 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const runs = textDifference(before, after) ?? [];
        const without = (is: string) =>
          runs
            .filter((run) => run.is !== is)
            .map(({ text }) => text)
            .join('');
        expect(without('new')).toBe(before);
        expect(without('gone')).toBe(after);
      }),
    );
  });

  it('that are too long and differ everywhere are not compared', () => {
    const long = (word: string) => Array.from({ length: 1_500 }, () => word).join(' ');
    expect(textDifference(long('a'), long('b'))).toBeUndefined();
    expect(textDifference(`${long('a')} end`, `${long('a')} END`)?.length).toBe(3);
  });
});
