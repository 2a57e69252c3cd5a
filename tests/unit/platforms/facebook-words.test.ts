// Facebook's words as hints, and where other people's words name the viewer.
import { describe, expect, it } from 'vitest';
import { mentionsViewer } from '@/utils/platforms/facebook/mentions';
import { AUDIENCE_WORDS, COMMENT_AS, MEMBERS, NAMES_VIEWER, says } from '@/utils/platforms/facebook/words';

const VIEWER = { known: true, names: ['Fixture Reporter', 'Li'], handles: ['fixture.reporter'] };

describe('a mention of the viewer', () => {
  it.each([
    ['ask Fixture Reporter.', true],
    ['FIXTURE REPORTER knows', true],
    ['Fixture Reporterson', false],
    ['myFixture Reporter, and Fixture Reporter', true],
    ['Li is a word of many languages', false],
    ['', false],
  ])('in %j: %s', (text, named) => {
    expect(mentionsViewer(text, VIEWER)).toBe(named);
  });
});

describe('labels', () => {
  it('are compared without dots, case and spacing, and only whole', () => {
    expect(says(' See more', 'seeMore')).toBe(true);
    expect(says('… Gweld  mwy', 'seeMore')).toBe(true);
    expect(says('See more of this school', 'seeMore')).toBe(false);
    expect(says('x'.repeat(100_000), 'seeMore')).toBe(false);
  });

  it.each([
    ['Shared with Public', 'public'],
    ['Geteilt mit Öffentlich', 'public'],
    ['Shared with Public group', 'group'],
    ['Shared with Your friends', 'friends'],
    ['Rhannwyd gyda Ffrindiau', 'friends'],
    ['Only me', undefined],
  ])('of the audience, %s: %s', (label, audience) => {
    expect(AUDIENCE_WORDS.find(([, words]) => words.test(label))?.[0]).toBe(audience);
  });

  it.each([
    'Comment as Fixture Reporter',
    'Rhoi sylw fel Fixture Reporter…',
    'Als Fixture Reporter kommentieren',
    'Comentar como Fixture Reporter',
  ])('of a comment box, %s: the name', (label) => {
    expect(COMMENT_AS.map((pattern) => pattern.exec(label)?.groups?.['name']).find(Boolean)).toBe('Fixture Reporter');
  });

  it('of a comment box that names somebody else name nobody', () => {
    expect(COMMENT_AS.some((pattern) => pattern.test('Reply to Commenter One'))).toBe(false);
  });

  it('of a group’s size', () => {
    expect(MEMBERS.exec('Private group · 1.2K members')?.groups?.['size']?.trim()).toBe('1.2K');
    expect(MEMBERS.exec('Grŵp preifat · 842 aelod')?.groups?.['size']?.trim()).toBe('842');
  });

  it('of those who reacted', () => {
    expect(['You and 3 others', 'You', 'Chi a 3 arall'].every((label) => NAMES_VIEWER.test(label))).toBe(true);
    expect(['Younger Sister and 3 others', '66', 'Poster One'].some((label) => NAMES_VIEWER.test(label))).toBe(false);
  });
});
