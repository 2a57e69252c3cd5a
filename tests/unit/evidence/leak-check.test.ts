// The leak check: every text that goes out is looked through, what the person decides holds, and what is covered is gone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '@/utils/evidence/capture-entry';
import { leakFinds, openLeaks } from '@/utils/evidence/leak-check';
import { coverIn, coverInDraft } from '@/utils/evidence/leak-cover';
import { type LeakPlace, leakTexts } from '@/utils/evidence/leak-texts';
import { read } from '@/utils/evidence/read';
import { draftFixture } from '@/tests/unit/review/draft-fixture';

const NAME = 'Fixture Reporter';
const NOTHING = { source: '', caseTitle: '' };
const words = (text: string) => ({ ...draftFixture().post, text: read(text, 'page:message' as const, text) });
const placesOf = (draft: Draft, surroundings = NOTHING) => leakFinds(draft, surroundings).map(({ place, kind }) => [place, kind]);

describe('what could tell who reported it', () => {
  it('is nowhere in a draft that names nobody but its author', () => {
    expect(leakFinds(draftFixture(), { source: '<p>Invented words.</p>', caseTitle: 'A post' })).toEqual([]);
  });

  it.each<[LeakPlace, (draft: Draft) => Draft]>([
    ['text', (draft) => ({ ...draft, post: words(`asked ${NAME} about it`) })],
    ['author', (draft) => ({ ...draft, post: { ...draft.post, author: read(NAME, 'typed', 'Poster One') } })],
    ['author', (draft) => ({ ...draft, post: { ...draft.post, author: read('Poster Two', 'typed', `${NAME} wrote`) } })],
    [
      'reach',
      (draft) => ({ ...draft, post: { ...draft.post, reach: read({ likes: `${NAME} and 3 others` }, 'page:reactions', '') } }),
    ],
    ['kind', (draft) => ({ ...draft, post: { ...draft.post, kind: read('post', 'page:role', `by ${NAME}`) } })],
    [
      'parent',
      (draft) => ({ ...draft, post: { ...draft.post, parent: read(`replying to ${NAME}`, 'page:quoted-message', '') } }),
    ],
    ['address', (draft) => ({ ...draft, locator: { ...draft.locator, permalink: 'https://x.com/fixture%20reporter/status/1' } })],
    ['chatTitle', (draft) => ({ ...draft, locator: { ...draft.locator, chatTitle: `${NAME}’s class` } })],
    ['concern', (draft) => ({ ...draft, answers: { ...draft.answers, concern: `I, ${NAME}, saw this.` } })],
  ])('is found in %s', (place, change) => {
    expect(placesOf(change(draftFixture()))).toEqual([[place, 'name']]);
  });

  it('is found in the source text and in the title of the case', () => {
    expect(placesOf(draftFixture(), { source: `<b>${NAME}</b>`, caseTitle: '' })).toEqual([['source', 'name']]);
    expect(placesOf(draftFixture(), { source: '', caseTitle: `${NAME}’s post` })).toEqual([['caseTitle', 'name']]);
  });

  it('is asked about once where the source text repeats what was read', () => {
    const draft = draftFixture({ post: words(`asked ${NAME}`) });
    expect(placesOf(draft, { source: `<p>asked ${NAME}</p>`, caseTitle: '' })).toEqual([['text', 'name']]);
  });

  it('says of a part of a name that it is a part', () => {
    expect(placesOf(draftFixture({ post: words('a reporter came') }))).toEqual([['text', 'part']]);
  });

  it('is also a name of the contact list, unless it was put back on purpose', () => {
    const draft = draftFixture({ post: words('asked Mam Plantedig 4B') });
    const contact = { label: 'Person A', name: 'Mam Plantedig 4B' };
    expect(placesOf({ ...draft, shownNames: [contact] })).toEqual([['text', 'contact']]);
    expect(placesOf({ ...draft, shownNames: [{ ...contact, shown: true }] })).toEqual([]);
  });

  it('is also the account, where a page shows it in an address', () => {
    const viewer = { known: true, names: [], handles: ['fixture_reporter'], mentioned: false };
    const locator = { ...draftFixture().locator, url: 'https://x.com/Fixture_Reporter/status/1' };
    expect(placesOf(draftFixture({ viewer, locator }))).toEqual([['address', 'handle']]);
  });
});

describe('a name in the picture', () => {
  const rect = { x: 100, y: 50, width: 120, height: 20 };
  const draft = draftFixture({ named: [{ kind: 'name', name: NAME, rect }] });
  const mask = (x: number, width: number) => ({ id: `${x}`, rect: { ...rect, x, width }, reason: 'by hand' as const });

  it('is found where no cover lies over it', () => {
    expect(leakFinds(draft, NOTHING)).toMatchObject([{ place: 'picture', rect, name: NAME }]);
    expect(leakFinds({ ...draft, masks: [mask(100, 60)] }, NOTHING)).toHaveLength(1);
  });

  it('is gone under one cover, or under two together', () => {
    expect(leakFinds({ ...draft, masks: [mask(90, 140)] }, NOTHING)).toEqual([]);
    expect(leakFinds({ ...draft, masks: [mask(90, 70), mask(155, 80)] }, NOTHING)).toEqual([]);
  });
});

describe('a decision', () => {
  const draft = draftFixture({ answers: { ...draftFixture().answers, concern: `${NAME} saw this.` } });
  const [find] = leakFinds(draft, NOTHING);

  it('is waited for, and is never made beforehand', () => {
    expect(openLeaks(draft, NOTHING)).toEqual([find]);
  });

  it('to leave it holds for this find, and not for another that comes later', () => {
    const kept = { ...draft, answers: { ...draft.answers, kept: [find?.id ?? ''] } };
    expect(openLeaks(kept, NOTHING)).toEqual([]);
    const twice = { ...kept, answers: { ...kept.answers, concern: `${NAME} saw this. ${NAME} again.` } };
    expect(openLeaks(twice, NOTHING)).toHaveLength(1);
    expect(openLeaks({ ...kept, post: words(NAME) }, NOTHING).map(({ place }) => place)).toEqual(['text']);
  });
});

describe('covering', () => {
  it('puts a mark of one width in the place of every name, long or short', () => {
    const draft = draftFixture({ viewer: { known: true, names: ['Io', 'Fixture Reporter-Quellwyn'], mentioned: true } });
    expect(coverIn('saw Io here', 'Io', draft)).toBe('saw █████ here');
    expect(coverIn('saw FIXTURE  reporter quellwyn here', 'Fixture Reporter-Quellwyn', draft)).toBe('saw █████ here');
  });

  it('changes nothing else of a reading: its source stays, and its fixed words', () => {
    const post = { ...draftFixture().post, kind: read('post' as const, 'page:role' as const, `post by ${NAME}`) };
    const covered = coverInDraft(draftFixture({ post }), 'kind', NAME);
    expect(covered.post.kind).toEqual({ value: 'post', source: 'page:role', raw: 'post by █████' });
    expect(covered.post.author).toEqual(post.author);
  });

  const name = fc.constantFrom('Fixture Reporter', 'Io', 'Quellwyn', '王小明', 'Łucja Øst');
  const around = fc.string({ unit: fc.constantFrom('a', ' ', '.', '\n', 'é', '🦊'), maxLength: 12 });

  it('leaves no find of that name in any place of any draft', () => {
    const readings = ['author', 'handle', 'profile', 'text', 'address', 'chatTitle'] as const;
    fc.assert(
      fc.property(name, around, around, fc.constantFrom(...readings), (secret, before, after, place) => {
        const text = `${before} ${secret} ${after}`;
        const { post, locator } = draftFixture();
        const planted = draftFixture({
          viewer: { known: true, names: [secret], mentioned: true },
          post: place in post ? { ...post, [place]: read(text, 'page:planted', text) } : post,
          locator: {
            ...locator,
            ...(place === 'address' && { permalink: text }),
            ...(place === 'chatTitle' && { chatTitle: text }),
          },
        });
        const [first] = leakFinds(planted, NOTHING);
        expect(first).toMatchObject({ place, name: secret });
        const covered = coverInDraft(planted, place, secret);
        expect(leakFinds(covered, NOTHING).filter((find) => find.name === secret)).toEqual([]);
        expect(JSON.stringify(leakTexts(covered, NOTHING))).not.toContain(secret);
      }),
    );
  });
});
