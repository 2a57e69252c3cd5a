// The receipt code: short, readable aloud, different for different files.
import { describe, expect, it } from 'vitest';
import { sha256 } from '@/utils/evidence/digest';
import { receiptCode } from '@/utils/evidence/receipt-code';

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
