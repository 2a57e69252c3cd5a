// The school card: read from hostile text, shows possession by an HMAC over the signer's certificate, and never by anything else.
import { describe, expect, it } from 'vitest';
import { type SchoolCard, cardText, keyFor, parseCard, parseRecipient } from '@/utils/evidence/school-card';
import { makeAgeKeys } from '@/utils/school/age';
import { cardOf, enrolmentOf } from '@/utils/school/enrolment';

const SIGNER = 'ab'.repeat(32);
const CARD: SchoolCard = {
  format: 1,
  kind: 'tyst-school-card',
  id: '6f1f7ac8-5d7e-4a39-9d1b-0c2a2a4f9a11',
  school: 'Ysgol Enghraifft (Fixture School)',
  madeAt: '2026-11-20T09:41:07.000Z',
  keys: { head: 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p' },
  secret: 'A'.repeat(43),
  signer: 'cd'.repeat(32),
};

describe('a school card', () => {
  it('is read again as it was written', () => {
    expect(parseCard(cardText(CARD))).toEqual(CARD);
  });

  it.each([
    ['nothing', ''],
    ['another file', '{"kind":"something"}'],
    ['a newer format', cardText({ ...CARD, format: 2 } as never)],
    ['a key that is none', cardText({ ...CARD, keys: { head: 'age1nonsense' } })],
    ['a role that is none', JSON.stringify({ ...CARD, keys: { ...CARD.keys, parent: CARD.keys.head } })],
    ['more than a card has', JSON.stringify({ ...CARD, extra: 1 })],
    ['a prototype', cardText(CARD).replace('"format"', '"__proto__":{"a":1},"format"')],
    ['a megabyte', `${cardText(CARD)}${' '.repeat(1_000_000)}`],
  ])('is refused when it is %s', (_, text) => {
    expect(() => parseCard(text)).toThrow(expect.objectContaining({ code: 'card-invalid' }));
  });

  it('takes a key however it was typed, and no private one', async () => {
    const { identity, recipient } = await makeAgeKeys();
    expect(parseRecipient(` ${recipient.toUpperCase().replaceAll(/(.{4})/g, '$1 ')}\n`)).toBe(recipient);
    expect(() => parseRecipient(identity)).toThrow(expect.objectContaining({ code: 'card-invalid' }));
  });

  it('encrypts for the addressee and nobody else', () => {
    expect(keyFor(CARD, 'head')).toBe(CARD.keys.head);
    for (const role of ['deputy', 'chair', 'dsl'] as const) expect(keyFor(CARD, role)).toBeUndefined();
    expect(keyFor(undefined, 'head')).toBeUndefined();
  });
});

describe('an enrolment', () => {
  it('is known by the card it was made with, old or new', async () => {
    const newer = { ...CARD, id: '6f1f7ac8-5d7e-4a39-9d1b-0c2a2a4f9a12', secret: `${'B'.repeat(42)}A` };
    const enrolment = await enrolmentOf(CARD, SIGNER);
    expect(await cardOf([newer, CARD], enrolment, SIGNER)).toBe(CARD);
  });

  it('is not known for another key, another secret, another card, or in another form', async () => {
    const enrolment = await enrolmentOf(CARD, SIGNER);
    expect(await cardOf([CARD], enrolment, 'ac'.repeat(32))).toBeUndefined();
    expect(await cardOf([{ ...CARD, secret: `${'B'.repeat(42)}A` }], enrolment, SIGNER)).toBeUndefined();
    expect(await cardOf([], enrolment, SIGNER)).toBeUndefined();
    const [, id, mac] = enrolment.split(';');
    for (const other of ['', 'v1', `v2;${id};${mac}`, `v1;${id};`, `v1;${id};!`, `${enrolment};x`, `v1;${id};${mac?.slice(1)}`]) {
      expect(await cardOf([CARD], other, SIGNER), other).toBeUndefined();
    }
  });

  it('is an HMAC that anyone who has the card can compute', async () => {
    const { createHmac } = await import('node:crypto');
    const mac = createHmac('sha256', Buffer.from(CARD.secret, 'base64url'))
      .update(Buffer.concat([Buffer.from('tyst-enrol-v1'), Buffer.from(SIGNER, 'hex')]))
      .digest('base64url');
    expect(await enrolmentOf(CARD, SIGNER)).toBe(`v1;${CARD.id};${mac}`);
  });
});
