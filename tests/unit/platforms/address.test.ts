// Addresses rebuilt from a whitelist.
import { describe, expect, it } from 'vitest';
import { isHost, rebuild, segmentsOf } from '@/utils/platforms/page/address';
import { other } from '@/utils/platforms/other';

describe('rebuild', () => {
  it('keeps the named parameters and lists the others by name, never by value', () => {
    const url = new URL('http://me:secret@www.example.org:8443/a?t=TOKEN&id=7&s=20&t=AGAIN#fragment');
    const rebuilt = rebuild(url, '/a', ['id']);
    expect(rebuilt).toEqual({ url: 'https://www.example.org/a?id=7', droppedParameters: ['s', 't'] });
  });

  it('does not list a name that could itself be a token', () => {
    const url = new URL(`https://example.org/?${'x'.repeat(60)}&9f3aa=1&__cft__[0]=2`);
    expect(rebuild(url, '/', []).droppedParameters).toEqual(['__cft__[0]', '…']);
  });

  it('does not list a bare token, but a short mark', () => {
    expect(rebuild(new URL('https://example.org/?tokQ7zShare&_rdr&a[0x9f]=1'), '/', []).droppedParameters).toEqual(['_rdr', '…']);
  });

  it('caps an address of any length', () => {
    const url = new URL(`https://example.org/${'a'.repeat(100_000)}`);
    expect(rebuild(url, url.pathname, []).url.length).toBe(2_000);
  });
});

describe('isHost', () => {
  it('takes the host itself and what is under it, not what only ends alike', () => {
    expect(isHost(new URL('https://mobile.x.com/'), 'x.com')).toBe(true);
    expect(isHost(new URL('https://notx.com/'), 'x.com')).toBe(false);
    expect(isHost(new URL('https://x.com.example/'), 'x.com')).toBe(false);
  });
});

describe('segmentsOf', () => {
  it('leaves a badly encoded segment as it stands', () => {
    expect(segmentsOf(new URL('https://example.org/%E0%A4%A/b%20c/'))).toEqual(['%E0%A4%A', 'b c']);
  });
});

describe('other', () => {
  it('locates any page by origin and path alone', () => {
    const locator = other.locate(new URL('https://user@blog.example/post/1?token=abc&q=me#me'), {
      known: false,
      names: [],
      handles: [],
    });
    expect(locator).toEqual({ url: 'https://blog.example/post/1', droppedParameters: ['q', 'token'] });
  });

  it.each([
    ['https://blog.example/p/C9xYz_1-ab/', 'https://blog.example/p/C9xYz_1-ab/', []],
    ['http://blog.example/post/1', 'http://blog.example/post/1', []],
    ['https://blog.example/@fixture_reporter/posts/7', 'https://blog.example/', ['path']],
    ['https://blog.example/share/abcdefghijklmnopqrstuvwxyz012345/7', 'https://blog.example/share/', ['path']],
    ['https://blog.example/mail/fixture.reporter%40school.example/1?a=b', 'https://blog.example/mail/', ['a', 'path']],
    ['https://blog.example/%E0%A4%A/1', 'https://blog.example/', ['path']],
  ])('keeps of %s only %s, for nobody knows whose the rest is', (address, url, droppedParameters) => {
    const nobody = { known: false, names: [], handles: [] };
    expect(other.locate(new URL(address), nobody)).toEqual({ url, droppedParameters });
  });
});
