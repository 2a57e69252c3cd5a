// When two locators lead to the same thing, and where a flag leads.
import { describe, expect, it } from 'vitest';
import { addressOfFlag, type FlaggedThing, isSameThing, thingOf } from '@/utils/evidence/flag';
import { nothingRead } from '@/utils/evidence/nothing-read';
import type { Locator } from '@/utils/evidence/post';

const FEED = 'https://www.facebook.com/';

function thing(locator: Partial<Locator>, more: Partial<FlaggedThing> = {}): FlaggedThing {
  return { platform: 'facebook', kind: 'post', locator: { url: FEED, droppedParameters: [], ...locator }, ...more };
}

describe('the same thing', () => {
  it('is known by the platform’s id, whatever the address', () => {
    expect(isSameThing(thing({ platformId: '7', permalink: `${FEED}a/posts/7` }), thing({ platformId: '7' }))).toBe(true);
    expect(isSameThing(thing({ platformId: '7' }), thing({ platformId: '8' }))).toBe(false);
    expect(isSameThing(thing({ platformId: '7' }), thing({ platformId: '7' }, { platform: 'x' }))).toBe(false);
  });

  it('is known by its permalink where there is no id', () => {
    expect(isSameThing(thing({ permalink: `${FEED}a/posts/7` }), thing({ permalink: `${FEED}a/posts/7` }))).toBe(true);
    expect(isSameThing(thing({ permalink: `${FEED}a/posts/7` }), thing({}))).toBe(false);
  });

  it('is never two posts of a feed that have neither', () => {
    expect(isSameThing(thing({}), thing({}))).toBe(false);
  });

  it('is a page without a post by its address', () => {
    const page: FlaggedThing = { platform: 'other', locator: { url: 'https://school.example/news', droppedParameters: [] } };
    expect(isSameThing(page, { ...page })).toBe(true);
    expect(isSameThing(page, { ...page, kind: 'post' })).toBe(false);
  });
});

describe('a flag', () => {
  it('leads to the permalink, else to the page, and on WhatsApp nowhere', () => {
    expect(addressOfFlag(thing({ permalink: `${FEED}a/posts/7` }))).toBe(`${FEED}a/posts/7`);
    expect(addressOfFlag(thing({}))).toBe(FEED);
    expect(addressOfFlag(thing({ url: 'https://web.whatsapp.com/' }, { platform: 'whatsapp' }))).toBeUndefined();
  });

  it('meets a draft of a page on which no post was read', () => {
    const { locator } = thing({});
    expect(thingOf({ platform: 'other', locator, post: nothingRead() })).toEqual({ platform: 'other', locator });
  });
});
