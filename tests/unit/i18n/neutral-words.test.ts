// What Tyst itself wrote into a WhatsApp record is read in the reader's language, and nobody else's words are changed.
import { expect, test } from 'vitest';
import { chatTitleText, parentText } from '@/utils/i18n/neutral-words';
import { translator } from '@/utils/i18n/translate';

const welsh = translator('cy');

test('a neutral title is in the language of the screen', () => {
  expect(chatTitleText('Group chat', 'whatsapp')).toBe('Group chat');
  expect(chatTitleText('Group chat', 'whatsapp', welsh)).toBe('Sgwrs grŵp');
  expect(chatTitleText('One-to-one chat', 'whatsapp', welsh)).toBe('Sgwrs rhwng dau');
});

test('a title that somebody else gave stands as it is', () => {
  expect(chatTitleText('Fixture Class Parents', 'whatsapp', welsh)).toBe('Fixture Class Parents');
  expect(chatTitleText('Chat', 'facebook', welsh)).toBe('Chat');
  expect(chatTitleText('toString', 'whatsapp', welsh)).toBe('toString');
});

test('what a message answers begins in the language of the screen, and its words stay', () => {
  expect(parentText('replying to Person A: replying to you', 'whatsapp', welsh)).toBe('yn ateb Person A: replying to you');
  expect(parentText('replying to a message', 'whatsapp', welsh)).toBe('yn ateb neges');
  expect(parentText('replying to Person A: words', 'whatsapp')).toBe('replying to Person A: words');
  expect(parentText('https://x.com/posterone/status/1', 'x', welsh)).toBe('https://x.com/posterone/status/1');
});
