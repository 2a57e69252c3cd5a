// Facebook addresses: what they are of, how they are written, and what of them is dropped.
import { describe, expect, it } from 'vitest';
import { placeOf } from '@/utils/platforms/facebook/address';
import { canonical, decodedComment, isFacebook } from '@/utils/platforms/facebook/canonical';
import { locate } from '@/utils/platforms/facebook/locate';
import { keptHref } from '@/utils/platforms/facebook/source-markup';
import type { Viewer } from '@/utils/platforms/platform';

const NOBODY: Viewer = { known: false, names: [], handles: [] };
const VIEWER: Viewer = { known: true, names: ['Fixture Reporter'], handles: ['fixture.reporter', '100000000000009'] };
const at = (path: string) => new URL(path, 'https://www.facebook.com');

describe('a canonical address', () => {
  it.each([
    ['/poster.one/posts/pfbid0abcDEF?__cft__[0]=t&__tn__=x', '/poster.one/posts/pfbid0abcDEF'],
    ['/poster.one/posts/a-title-of-it/123456/', '/poster.one/posts/123456'],
    ['/permalink.php?story_fbid=123&id=456&mibextid=t', '/permalink.php?story_fbid=123&id=456'],
    ['/story.php?id=456&story_fbid=pfbid0abc&rdid=t', '/story.php?story_fbid=pfbid0abc&id=456'],
    ['/groups/example/permalink/77/?ref=share', '/groups/example/posts/77/'],
    ['/groups/example/?multi_permalinks=77%2C78&hoisted_section_header_type=x', '/groups/example/posts/77/'],
    [
      '/groups/example/posts/77/?comment_id=88&reply_comment_id=99&__tn__=R',
      '/groups/example/posts/77/?comment_id=88&reply_comment_id=99',
    ],
    ['/groups/example/user/123/', '/profile.php?id=123'],
    ['/groups/example/members/', '/groups/example/'],
    ['/photo/?fbid=1&set=pcb.2&idorvanity=3', '/photo/?fbid=1&set=pcb.2'],
    ['/photo.php?fbid=1&set=gm.2', '/photo/?fbid=1&set=gm.2'],
    ['/poster.one/photos/a.5/1/?type=3', '/photo/?fbid=1'],
    ['/watch/?v=5&ref=sharing', '/watch/?v=5'],
    ['/example.page/videos/a-title/55/', '/example.page/videos/55'],
    ['/reel/55/?s=share', '/reel/55'],
    ['/profile.php?id=123&sk=friends', '/profile.php?id=123'],
    ['/people/Some-Body/123/', '/people/Some-Body/123'],
    ['/poster.one/about?__cft__[0]=t', '/poster.one'],
    ['/home.php?sk=h_chr', '/'],
    ['/', '/'],
  ])('of %s is %s', (given, written) => {
    expect(canonical(at(given), NOBODY).url).toBe(`https://www.facebook.com${written}`);
  });

  it.each([
    ['/share/p/1AbCdEfGhI/?mibextid=t', ['mibextid', 'share']],
    ['/messages/t/1234567/', ['path']],
    ['/search/top/?q=somebody', ['path', 'q']],
    ['/stories/123/UzpfSVND/', ['path']],
    ['/fixture.reporter/posts/123', ['path']],
    ['/Fixture.Reporter', ['path']],
    ['/fixturereporter?ref=x', ['path', 'ref']],
    ['/profile.php?id=100000000000009', ['path']],
    ['/groups/example/user/100000000000009/', ['path']],
  ])('of %s is the front page, and %j is recorded', (given, dropped) => {
    const { url, droppedParameters } = canonical(at(given), VIEWER);
    expect(url).toBe('https://www.facebook.com/');
    expect(droppedParameters).toEqual(dropped);
  });

  it('is on the one host, whichever the page was on', () => {
    expect(canonical(new URL('https://cy-gb.facebook.com/poster.one#x'), NOBODY).url).toBe('https://www.facebook.com/poster.one');
  });

  it('drops a set that names an account, and a parameter’s value is never kept in the list of dropped ones', () => {
    const { url, droppedParameters } = canonical(
      at('/photo/?fbid=1&set=ecnf.100000000000009&eav=SECRET&SECRET%20TOKEN%20=1'),
      VIEWER,
    );
    expect(url).toBe('https://www.facebook.com/photo/?fbid=1');
    expect(droppedParameters).toEqual(['eav', 'set', '…'].toSorted());
  });

  it('writes a comment’s base64 id as its number', () => {
    const token = encodeURIComponent(btoa('comment:77_88'));
    expect(canonical(at(`/groups/example/posts/77/?comment_id=${token}`), NOBODY).url).toBe(
      'https://www.facebook.com/groups/example/posts/77/?comment_id=88',
    );
  });
});

describe('the page’s own locator', () => {
  it('has a permalink only on the page of something posted', () => {
    expect(locate(at('/poster.one/posts/123?rdid=t'), NOBODY)).toEqual({
      url: 'https://www.facebook.com/poster.one/posts/123',
      permalink: 'https://www.facebook.com/poster.one/posts/123',
      platformId: '123',
      droppedParameters: ['rdid'],
    });
    expect(locate(at('/groups/example/'), NOBODY)).toEqual({
      url: 'https://www.facebook.com/groups/example/',
      droppedParameters: [],
    });
  });

  it('has the comment’s id where the address names a comment', () => {
    expect(locate(at('/poster.one/posts/123?comment_id=456&reply_comment_id=789'), NOBODY).platformId).toBe('789');
  });
});

describe('hosts', () => {
  it.each([
    ['https://www.facebook.com/', true],
    ['https://facebook.com/', true],
    ['https://cy-gb.facebook.com/', true],
    ['https://l.facebook.com/l.php', false],
    ['https://facebook.com.example/', false],
    ['https://notfacebook.com/', false],
  ])('%s: %s', (address, known) => {
    expect(isFacebook(new URL(address))).toBe(known);
  });
});

describe('hostile and odd addresses', () => {
  it.each([
    '/%E0%A4%A',
    `/${'a/'.repeat(3_000)}`,
    '/groups//posts/',
    '/permalink.php?story_fbid=javascript:alert(1)',
    '/posts/1',
    `/${'x'.repeat(90_000)}`,
  ])('of %.40s no place is claimed that it does not name', (path) => {
    expect(['elsewhere', 'profile', 'group']).toContain(placeOf(at(path)).kind);
    expect(canonical(at(path), NOBODY).url.length).toBeLessThan(2_001);
  });

  it('decodes no comment from what is not one', () => {
    expect(['', 'comment', btoa('comment:x_y'), '%%%%%%%%%', 'A'.repeat(500)].map(decodedComment)).toEqual(
      Array(5).fill(undefined),
    );
  });
});

describe('links kept in the source', () => {
  it.each([
    [
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fnews.example%2Fa%3Fid%3D1%26fbclid%3DTOKEN&h=AT0',
      'https://news.example/a?id=1',
    ],
    ['https://lm.facebook.com/l.php?u=javascript%3Aalert(1)', undefined],
    ['https://user:secret@news.example/a', 'https://news.example/a'],
    ['https://www.facebook.com/poster.one?__tn__=t', 'https://www.facebook.com/poster.one'],
    ['https://www.facebook.com/fixture.reporter', undefined],
    ['https://www.facebook.com/somebody.tagged', undefined],
    ['https://www.facebook.com/me/', undefined],
    ['https://www.facebook.com/messages/t/1', undefined],
  ])('%s becomes %s', (given, kept) => {
    expect(keptHref(new URL(given), VIEWER, 'poster.one')).toBe(kept);
  });
});
