// The witness slip: facts to compare, blanks to fill, and nothing that says what it is about.
import { expect, it } from 'vitest';
import { witnessSlip } from '@/utils/documents/witness-slip';
import { translator } from '@/utils/i18n/translate';

const FACTS = {
  captureId: '0b0c7d52-6c1e-4d7f-9a55-1f2e3d4c5b6a',
  code: 'K7-MQ4',
  item: 3,
  platform: 'facebook' as const,
  capturedAt: '2026-07-20T09:41:07.000Z',
  sealedAt: '2026-07-20T09:52:00.000Z',
  digest: '0123456789abcdef'.repeat(4),
};

it('names the capture, its site, both times in UK time and UTC, and the fingerprint in groups', () => {
  const { lines } = witnessSlip(FACTS, translator('en'));
  expect(lines.map(({ value }) => value)).toEqual([
    'Item 3 of case K7-MQ4',
    'Facebook',
    FACTS.captureId,
    '20 July 2026, 10:41:07 BST (2026-07-20 09:41:07 UTC)',
    '20 July 2026, 10:52:00 BST (2026-07-20 09:52:00 UTC)',
    Array.from({ length: 4 }, () => '0123 4567 89ab cdef').join(' '),
  ]);
});

it('leaves name and signature blank, in both languages', () => {
  expect(witnessSlip(FACTS, translator('en')).blanks).toContain('Signature');
  const { blanks, title } = witnessSlip(FACTS, translator('cy'));
  expect(title).toBe('Slip tyst');
  expect(blanks).toContain('Llofnod');
  expect(blanks).toHaveLength(5);
});

it('says nothing of a seal time that is not known', () => {
  expect(witnessSlip({ ...FACTS, sealedAt: undefined }, translator('en')).lines).toHaveLength(5);
});
