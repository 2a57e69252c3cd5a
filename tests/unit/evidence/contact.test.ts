// Which telephone numbers, addresses and contacts may be kept, whoever set them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isContact, isEmail, isSet, isTelephone, NO_CONTACT } from '@/utils/evidence/contact';

describe('a telephone number', () => {
  it.each(['101', '07700 900123', '+44 7700 900 123', '(01632) 960 001', '01632-960001 ext. 12', '01632 960001 x12'])(
    'is %s',
    (text) => {
      expect(isTelephone(text)).toBe(true);
    },
  );
  it.each(['', '12', 'call us', '07700 900123 or 07700 900124', '0'.repeat(21), '07700\n900123', '<b>07700900123</b>'])(
    'is not %j',
    (text) => {
      expect(isTelephone(text)).toBe(false);
    },
  );
});

describe('an e-mail address', () => {
  it.each(['office@school.example', 'a.b+c@sub.school.example', "o'example@school.example"])('is %s', (text) => {
    expect(isEmail(text)).toBe(true);
  });
  it.each(['', 'office', 'office@', 'office@school', 'a b@school.example', 'a@b@school.example', 'a@-.', 'a@school..example'])(
    'is not %j',
    (text) => {
      expect(isEmail(text)).toBe(false);
    },
  );
});

describe('a contact', () => {
  it('holds parts that are right, at least one of them, and nothing else', () => {
    expect(isContact({ name: 'Fixture office' })).toBe(true);
    expect(isContact({ name: '', phone: '101', email: '' })).toBe(true);
    expect(isContact({ name: 'Fixture office', fax: '101' })).toBe(false);
    expect(isContact({ name: 'two\nlines' })).toBe(false);
    expect([isSet(NO_CONTACT), isSet({ ...NO_CONTACT, email: 'a@school.example' })]).toEqual([false, true]);
  });

  it('is told from whatever else a policy might hold', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const parts = isContact(value) ? Object.keys(value) : ['name'];
        expect(parts.every((part) => ['name', 'phone', 'email'].includes(part))).toBe(true);
        expect(isContact([value])).toBe(false);
        expect(isContact({ other: value })).toBe(false);
      }),
    );
  });
});
