// The codes of a file: short, readable aloud, different for different files and from each other.
import { describe, expect, it } from 'vitest';
import { sha256 } from '@/utils/evidence/digest';
import { confirmationCode, isSameCode, receiptCode } from '@/utils/evidence/receipt-code';

describe('receiptCode', () => {
  it('is eight letters without those that are misheard or misread', async () => {
    expect(receiptCode(await sha256(new Uint8Array([1])))).toMatch(/^[ACDEFGHJKMNPQRTWXY34679]{4}-[ACDEFGHJKMNPQRTWXY34679]{4}$/);
  });

  it('is always the same for one file and differs for another', async () => {
    const [one, other] = await Promise.all([sha256(new Uint8Array([1])), sha256(new Uint8Array([2]))]);
    expect(receiptCode(one)).toBe(receiptCode(one));
    expect(receiptCode(other)).not.toBe(receiptCode(one));
  });

  it('keeps its length for a digest that begins with zeros', () => {
    expect(receiptCode('0'.repeat(63) + '1')).toBe('AAAA-AAAC');
  });
});

describe('confirmationCode', () => {
  it('comes from other digits of the digest than the receipt code', async () => {
    const digest = await sha256(new Uint8Array([1]));
    expect(confirmationCode(digest)).toMatch(/^[ACDEFGHJKMNPQRTWXY34679]{4}-[ACDEFGHJKMNPQRTWXY34679]{4}$/);
    expect(confirmationCode(digest)).not.toBe(receiptCode(digest));
    const base = 23n ** 8n;
    expect(confirmationCode((base * 5n + 7n).toString(16))).toBe(receiptCode('5'));
    expect(receiptCode((base * 5n + 7n).toString(16))).toBe(receiptCode('7'));
  });

  it('is known again in small letters, with spaces, without its hyphen, and in no other letters', () => {
    for (const typed of ['7FTK-9QXM', ' 7ftk 9qxm', '7ftk9qxm', '7F TK-9Q XM.'])
      expect(isSameCode(typed, '7FTK-9QXM'), typed).toBe(true);
    for (const typed of ['', '-', '7FTK-9QX', '7FTK-9QXMM', '7FTK-9QXN'])
      expect(isSameCode(typed, '7FTK-9QXM'), typed).toBe(false);
  });
});
