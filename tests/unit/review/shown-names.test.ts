// Neutral labels and the names they stand for, there and back again.
import { describe, expect, it } from 'vitest';
import { correct } from '@/entrypoints/review/correct/corrections';
import { showName } from '@/entrypoints/review/facts/shown-names';
import { read } from '@/utils/evidence/read';
import { draftFixture } from './draft-fixture';

function chat() {
  const draft = draftFixture();
  return draftFixture({
    platform: 'whatsapp',
    locator: { url: 'https://web.whatsapp.com/', chatTitle: 'Chat A', droppedParameters: [] },
    shownNames: [
      { label: 'Person A', name: 'Parent Example (4B)' },
      { label: 'Chat A', name: 'Year 4 Example' },
    ],
    post: {
      ...draft.post,
      author: read('Person A', 'page:pre-plain-text', '[14:05, 16/10/2026] Person A: '),
      parent: read('Person AB said: Person A', 'page:quote', 'Person A'),
      text: read('@Person A look at Person A', 'page:text', '@Person A look at Person A'),
    },
  });
}

describe('a name of the contact list', () => {
  it('goes back where its label stood, with the source of the reading it belongs to', () => {
    const { post, shownNames } = showName(chat(), 'Person A', true);
    expect(post.author).toEqual({
      value: 'Parent Example (4B)',
      source: 'page:pre-plain-text',
      raw: '[14:05, 16/10/2026] Parent Example (4B): ',
    });
    expect(shownNames[0]).toEqual({ label: 'Person A', name: 'Parent Example (4B)', shown: true });
  });

  it('replaces mentions in the words, but nothing that the author may have written themselves', () => {
    expect(showName(chat(), 'Person A', true).post.text.value).toBe('@Parent Example (4B) look at Person A');
  });

  it('does not mistake a longer label for its own', () => {
    expect(showName(chat(), 'Person A', true).post.parent?.value).toBe('Person AB said: Parent Example (4B)');
  });

  it('changes back to exactly what was there', () => {
    const before = chat();
    for (const { label } of before.shownNames) expect(showName(showName(before, label, true), label, false)).toEqual(before);
  });

  it('can be the title of the chat', () => {
    expect(showName(chat(), 'Chat A', true).locator.chatTitle).toBe('Year 4 Example');
  });

  it('leaves alone what a person has typed, and reaches what a correction would be taken back to', () => {
    const corrected = correct(chat(), 'author', 'Person A');
    const shown = showName(corrected, 'Person A', true);
    expect(shown.post.author.value).toBe('Person A');
    expect(shown.asRead?.author?.value).toBe('Parent Example (4B)');
  });

  it('changes nothing for an unknown label, or twice', () => {
    const before = chat();
    expect(showName(before, 'Person Z', true)).toBe(before);
    const shown = showName(before, 'Person A', true);
    expect(showName(shown, 'Person A', true)).toBe(shown);
  });
});
