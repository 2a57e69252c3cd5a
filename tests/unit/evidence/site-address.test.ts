// Addresses in records from outside: only those that lead to the site that the record is of are offered to be opened.
import { describe, expect, it } from 'vitest';
import { leadsToSite } from '@/utils/evidence/site-address';

describe('an address of a record', () => {
  it.each([
    ['facebook', 'https://www.facebook.com/groups/1/posts/2/'],
    ['facebook', 'm.facebook.com/story.php?id=1'],
    ['x', 'https://x.com/fixture/status/1'],
    ['x', 'http://twitter.com/fixture/status/1'],
    ['other', 'https://forum.example/thread/1'],
  ] as const)('of %s leads there: %s', (platform, address) => {
    expect(leadsToSite(platform, address)).toBe(true);
  });

  it.each([
    ['facebook', 'https://www.facebook.com@evil.example/'],
    ['facebook', 'https://www.facebook.com.evil.example/'],
    ['facebook', 'https://notfacebook.com/'],
    ['facebook', 'https://evil.example/#www.facebook.com'],
    ['x', 'https://x.com:pass@evil.example/'],
    ['x', 'https://\u202Emoc.x/'],
    ['x', 'javascript:alert(1)//x.com'],
    ['x', 'data:text/html,x.com'],
    ['other', 'javascript:alert(1)'],
    ['other', 'file:///etc/passwd'],
    ['other', 'https://user:secret@forum.example/'],
    ['other', 'https://a.example/\u200B'],
  ] as const)('of %s does not: %s', (platform, address) => {
    expect(leadsToSite(platform, address)).toBe(false);
  });
});
