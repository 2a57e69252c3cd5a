// Addresses and ids of X.
import { describe, expect, it } from 'vitest';
import { locate } from '@/utils/platforms/x/locate';
import { isMediaAddress, isX, permalinkOf, profileOf, statusOf } from '@/utils/platforms/x/status-address';
import { timeOfStatusId } from '@/utils/platforms/x/status-id';
import { saysShowOriginal } from '@/utils/platforms/x/translation-words';

const NOBODY = { known: false, names: [], handles: [] };
const ME = { known: true, names: ['Fixture Reporter'], handles: ['fixture_reporter'] };

describe('timeOfStatusId', () => {
  it('decodes the millisecond of a post', () => {
    expect(timeOfStatusId('2022543578803962302')).toBe('2026-02-14T05:29:00.886Z');
    expect(timeOfStatusId('2107913674593644711')).toBe('2026-10-07T19:19:17.822Z');
  });

  it.each(['299999999999999', '123456789', '0', '', '-1', '9'.repeat(19), '9'.repeat(1_000), '2022543578803962302n'])(
    'finds no time in %s',
    (id) => {
      expect(timeOfStatusId(id)).toBeUndefined();
    },
  );
});

describe('statusOf', () => {
  it.each([
    ['https://x.com/poster_one/status/2108200564985692165', 'poster_one'],
    ['https://x.com/poster_one/status/2108200564985692165/photo/1', 'poster_one'],
    ['https://x.com/poster_one/status/2108200564985692165/analytics', 'poster_one'],
    ['https://x.com/poster_one/article/2108200564985692165', 'poster_one'],
    ['https://mobile.twitter.com/poster_one/status/2108200564985692165?s=20#top', 'poster_one'],
    ['https://x.com/i/status/2108200564985692165', undefined],
    ['https://x.com/i/web/status/2108200564985692165', undefined],
  ])('names the post of %s', (address, handle) => {
    expect(statusOf(new URL(address))).toEqual({ id: '2108200564985692165', ...(handle && { handle }) });
  });

  it.each([
    'https://x.com/home',
    'https://x.com/poster_one',
    'https://x.com/poster_one/status/abc',
    `https://x.com/poster_one/status/${'9'.repeat(40)}`,
    'https://x.com/search/status/2108200564985692165',
    'https://example.org/poster_one/status/2108200564985692165',
    'https://x.com/poster.one/status/2108200564985692165',
  ])('names none of %s', (address) => {
    expect(statusOf(new URL(address))).toBeUndefined();
  });

  it('knows the media viewer by its address', () => {
    expect(isMediaAddress(new URL('https://x.com/poster_one/status/2108200564985692165/video/2'))).toBe(true);
    expect(isMediaAddress(new URL('https://x.com/poster_one/status/2108200564985692165/mediaviewer'))).toBe(true);
    expect(isMediaAddress(new URL('https://x.com/poster_one/status/2108200564985692165/photo'))).toBe(false);
  });

  it('writes a permalink without an author where none is known', () => {
    expect(permalinkOf({ id: '7' })).toBe('https://x.com/i/status/7');
  });
});

describe('isX and profileOf', () => {
  it('takes the site and not its help pages or look-alikes', () => {
    const answers = [
      'https://x.com/',
      'https://www.twitter.com/',
      'https://help.x.com/',
      'https://notx.com/',
      'https://x.com.example/',
    ];
    expect(answers.map((address) => isX(new URL(address)))).toEqual([true, true, false, false, false]);
  });

  it('does not take X’s own pages for people', () => {
    expect(
      ['/poster_one', '/home', '/i', '/Explore', '/poster_one/media'].map((path) => profileOf(new URL(path, 'https://x.com'))),
    ).toEqual(['poster_one', undefined, undefined, undefined, undefined]);
  });
});

describe('locate', () => {
  it('gives a post its canonical address, permalink and id, and names what it dropped', () => {
    expect(locate(new URL('https://twitter.com/poster_one/status/2108200564985692165/photo/1?s=20&t=TOKEN#x'), NOBODY)).toEqual({
      url: 'https://x.com/poster_one/status/2108200564985692165',
      permalink: 'https://x.com/poster_one/status/2108200564985692165',
      platformId: '2108200564985692165',
      droppedParameters: ['s', 't'],
    });
  });

  it.each([
    ['https://x.com/home', 'https://x.com/home'],
    ['https://x.com/search?q=fixture_reporter&src=typed_query', 'https://x.com/search'],
    ['https://x.com/messages/111-222', 'https://x.com/'],
    ['https://x.com/notifications', 'https://x.com/'],
    ['https://x.com/i/chat/111-222', 'https://x.com/'],
    ['https://x.com/i/communities/1500000000000000001', 'https://x.com/i/communities/1500000000000000001'],
    ['https://x.com/i/lists/1500000000000000001', 'https://x.com/'],
    ['https://x.com/poster_one/with_replies', 'https://x.com/poster_one/with_replies'],
    ['https://x.com/poster_one/lists/secret', 'https://x.com/poster_one'],
    ['https://x.com/fixture_reporter/followers', 'https://x.com/'],
    ['https://x.com/Fixture_Reporter/status/2108200564985692165', 'https://x.com/'],
  ])('keeps of %s only %s', (address, kept) => {
    expect(locate(new URL(address), ME).url).toBe(kept);
  });

  it('keeps no id that leads to the viewer, where the address names no author', () => {
    const address = new URL('https://x.com/i/status/2108200564985692165');
    expect(locate(address, ME).platformId).toBe('2108200564985692165');
    expect(locate(address, { ...ME, unwritten: ['2108200564985692165'] })).toEqual({
      url: 'https://x.com/',
      droppedParameters: [],
    });
  });
});

describe('saysShowOriginal', () => {
  it('tells the two translation buttons apart in several languages and says nothing of other words', () => {
    expect(['Show original', '显示原文', '原文を表示', 'Afficher l’original'].map(saysShowOriginal)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['Show translation', '显示翻译', 'Translate post'].map(saysShowOriginal)).toEqual([false, false, false]);
    expect(['Follow', '', 'Näytä alkuperäinen'].map(saysShowOriginal)).toEqual([undefined, undefined, undefined]);
  });
});
