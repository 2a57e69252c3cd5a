// The forms of `replay`'s command line that other things are built on.
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replayArguments } from '@/tests/commands/replay-arguments';

const HTML = 'tests/fixtures/pages/practice/x-status.html';
const NEEDED = ['--url', 'https://x.com/poster_one_x/status/1', '--html', HTML, '--out', 'out'];

describe('replay’s command line', () => {
  it('takes the least that is needed and leaves the choice to the popup', () => {
    expect(replayArguments(NEEDED)).toEqual({ url: 'https://x.com/poster_one_x/status/1', html: HTML, out: resolve('out') });
  });

  it('takes a picked element and a mode', () => {
    expect(replayArguments([...NEEDED, '--pick', 'article', '--mode', 'post'])).toMatchObject({ pick: 'article', mode: 'post' });
  });

  it.each([
    ['a missing --out', NEEDED.slice(0, 4), /--out/],
    ['an unknown option', [...NEEDED, '--fast'], /--fast/],
    ['an address that is none', ['--url', 'x.com', ...NEEDED.slice(2)], /http/],
    ['a file that is not there', [...NEEDED, '--html', 'nowhere.html'], /nowhere\.html/],
    ['a mode that nobody knows', [...NEEDED, '--mode', 'video'], /Unknown/],
  ])('refuses %s with a sentence', (_, args, sentence) => {
    expect(replayArguments(args)).toMatch(sentence);
  });
});
