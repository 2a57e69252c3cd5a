import { describe, expect, it } from 'vitest';
import { parseMessageId } from '@/utils/platforms/whatsapp/message-id';
import { People } from '@/utils/platforms/whatsapp/people';
import { isPhoneNumber } from '@/utils/platforms/whatsapp/phone-number';
import { parsePrePlain } from '@/utils/platforms/whatsapp/pre-plain';
import { isYou } from '@/utils/platforms/whatsapp/you-words';

const NUMBER = '+44 7700 900333';

describe('who is who in a chat', () => {
  it('labels contacts by first appearance, whatever they are called', () => {
    const people = new People();
    const labels = ['Contact Beta', 'Contact Alpha', 'Contact Beta'].map((name) => people.meet({ shown: [name] })?.label);
    expect(labels).toEqual(['Person A', 'Person B', 'Person A']);
  });

  it('goes on after Z', () => {
    const people = new People();
    const labels = Array.from({ length: 28 }, (_, index) => people.meet({ shown: [`Contact ${index}`] })?.label);
    expect(labels.slice(25)).toEqual(['Person Z', 'Person AA', 'Person AB']);
  });

  it('knows a name again with other spaces and direction marks', () => {
    const people = new People();
    const first = people.meet({ shown: ['Contact  Alpha'] });
    expect(people.meet({ shown: ['\u202AContact\u00A0Alpha\u202C'] })).toBe(first);
  });

  it('keeps the name a stranger chose, told by the number or by the word in the spoken label', () => {
    const people = new People();
    expect(people.meet({ shown: ['~Poster Three', NUMBER] })).toEqual({ ownName: '~Poster Three', number: NUMBER });
    expect(people.meet({ shown: [NUMBER] })?.ownName).toBe('~Poster Three');
    expect(people.meet({ shown: ['~Poster Four'], spoken: 'Maybe ~Poster Four:' })).toEqual({ ownName: '~Poster Four' });
    expect(people.mention('~Poster Three').shown).toBe('~Poster Three');
  });

  it('labels a contact who was saved under a name with a tilde', () => {
    const people = new People();
    expect(people.meet({ shown: ['~Contact'], spoken: '~Contact:' })?.label).toBe('Person A');
    expect(people.meet({ shown: ['~Other'] })?.label).toBe('Person B');
  });

  it('tells two strangers of one name apart by their numbers', () => {
    const people = new People();
    const first = people.meet({ shown: ['~Sam', NUMBER] });
    expect(people.meet({ shown: ['~Sam', '+44 7700 900444'] })).not.toBe(first);
  });

  it('knows a person by account where a row shows no name', () => {
    const people = new People();
    const named = people.meet({ shown: ['Contact Alpha'], account: 'a@lid' });
    expect(people.meet({ shown: [], account: 'a@lid' })).toBe(named);
    expect(people.meet({ shown: [] })).toBeUndefined();
  });

  it('never lets a number stand for a person who is named by others', () => {
    const people = new People();
    expect(people.mention(NUMBER).shown).toBe('Person A');
    expect(people.mention('Contact Alpha').shown).toBe('Person B');
    expect(people.mention('+447700900333').shown).toBe('Person A');
  });
});

describe('data-id', () => {
  it.each([
    ['3EB0AA0000000000000001', { id: '3EB0AA0000000000000001' }],
    ['conv-msg-3EB0AA0000000000000001', { id: '3EB0AA0000000000000001' }],
    ['false_447700900111@c.us_3AOLD1', { id: '3AOLD1', own: false, chat: 'direct' }],
    ['true_447700900111@c.us_3AOLD1', { id: '3AOLD1', own: true, chat: 'direct' }],
    [
      'conv-msg-false_447700900001-1500000001@g.us_3AOLD1_447700900111@c.us',
      { id: '3AOLD1', own: false, chat: 'group', participant: '447700900111@c.us' },
    ],
  ])('%s', (attribute, expected) => {
    expect(parseMessageId(attribute)).toEqual(expected);
  });

  it('gives no id where there is none, and never a number', () => {
    expect(parseMessageId('447700900111@c.us')).toEqual({});
    expect(parseMessageId('')).toEqual({});
    expect(parseMessageId('x'.repeat(1_000))).toEqual({});
    expect(parseMessageId('false_447700900111@c.us_447700900111@c.us')).not.toHaveProperty('id');
  });
});

describe('data-pre-plain-text', () => {
  it.each([
    ['[14:30, 05/08/2026] Contact Alpha: ', '14:30, 05/08/2026', 'Contact Alpha'],
    ['[14:30, 05/08/2026] Odd ]: [name: ', '14:30, 05/08/2026', 'Odd ]: [name'],
    ['\u200E[8:54\u202FPM, 12/08/2026] +44 7700 900333: ', '8:54\u202FPM, 12/08/2026', '+44 7700 900333'],
    ['[14:30, 05/08/2026] : ', '14:30, 05/08/2026', ''],
  ])('%s', (attribute, shown, sender) => {
    expect(parsePrePlain(attribute)).toEqual({ shown, sender });
  });

  it('is nothing in another form', () => {
    for (const attribute of ['', '- ', 'Contact Alpha: ', '[]', `[${'1'.repeat(500)}] x: `]) {
      expect(parsePrePlain(attribute)).toBeUndefined();
    }
  });
});

it('tells numbers from names', () => {
  for (const number of [NUMBER, '\u202A+44 7700 900333\u202C', '07700900333', '+1 (555) 010-0199']) {
    expect(isPhoneNumber(number), number).toBe(true);
  }
  for (const name of ['Contact 7700900333', '4B', '2026', '~Sam', '', '1'.repeat(100)])
    expect(isPhoneNumber(name), name).toBe(false);
});

it('knows "You" in several languages, with the colon of a spoken label', () => {
  for (const word of ['You:', 'Você', 'Chi:', 'את/ה:', 'Vous :', '\u200FYou']) expect(isYou(word), word).toBe(true);
  for (const name of ['Young', 'Contact Alpha:', '']) expect(isYou(name), name).toBe(false);
});
