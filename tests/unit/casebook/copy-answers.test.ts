// What a working copy still needs: a purpose, and a reason for each area, in words where none of the list fits.
import { expect, it } from 'vitest';
import { closedAreas, missingInCopy } from '@/entrypoints/casebook/copies/copy-answers';
import type { UnfinishedCopy } from '@/utils/evidence/working-copy';

const rect = { x: 0, y: 0, width: 10, height: 10 };
const WORK: UnfinishedCopy = {
  caseId: 'case',
  captureId: 'capture',
  purpose: 'For the Chair',
  areas: [
    { id: 'a', rect, reason: 'child', words: 'left over from another reason' },
    { id: 'b', rect, reason: 'by-hand', words: ' a number plate ' },
  ],
};

it('goes out with nothing but the reason, and with words only where they are the reason', () => {
  expect(missingInCopy(WORK)).toEqual([]);
  expect(closedAreas(WORK)).toEqual([
    { rect, reason: 'child' },
    { rect, reason: 'by-hand', words: 'a number plate' },
  ]);
});

it('asks for the purpose and for each reason, in the order of the page', () => {
  const areas = [
    { id: 'a', rect, words: '' },
    { id: 'b', rect, reason: 'by-hand' as const, words: ' ' },
  ];
  expect(missingInCopy({ ...WORK, purpose: ' ', areas }).map(({ field }) => field)).toEqual(['purpose', 'reason-a', 'words-b']);
});
