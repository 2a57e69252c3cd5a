// The rule for enclosures: refused unless reporter and account holder are anonymous in the copy, with what is missing named.
import { describe, expect, it } from 'vitest';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { enclosureProblems } from '@/utils/evidence/enclosure';
import { type CopyArea, SUBJECTS, type WorkingCopy } from '@/utils/evidence/working-copy';
import { row, threadRecord } from './thread-sample';

function copyOf(record: CaptureRecord, areas: CopyArea[], changed: Partial<WorkingCopy> = {}): WorkingCopy {
  const { picture } = record;
  if (picture === undefined) throw new Error('no picture');
  return {
    file: {
      format: 1,
      kind: 'tyst-working-copy',
      id: crypto.randomUUID(),
      of: { captureId: record.id, record: 'a'.repeat(64), picture: picture.sha256 },
      areas,
      made: { at: '2026-11-21T09:30:15.250Z', clock: 'device' },
      sha256: 'c'.repeat(64),
      width: picture.width,
      height: picture.height,
    },
    caseId: crypto.randomUUID(),
    purpose: 'For a letter',
    confirmed: [...SUBJECTS],
    ...changed,
  };
}

/** The top left corner of a row, where a name stands. */
const nameIn = (number: number): CopyArea => ({ rect: { ...row(number), width: 120, height: 30 }, reason: 'author' });

describe('a working copy', () => {
  it('may be enclosed when every row has a cover and somebody looked for each subject in the finished picture', async () => {
    const record = await threadRecord(['Poster One', 'Poster Two']);
    expect(enclosureProblems(copyOf(record, [nameIn(1), nameIn(2)]), record)).toEqual([]);
  });

  it('is refused for each subject that nobody has confirmed, by name', async () => {
    const record = await threadRecord(['Poster One']);
    expect(enclosureProblems(copyOf(record, [nameIn(1)], { confirmed: [] }), record)).toEqual(
      SUBJECTS.map((subject) => ({ kind: 'not-confirmed', subject })),
    );
    const confirmed = SUBJECTS.filter((subject) => subject !== 'author-picture');
    expect(enclosureProblems(copyOf(record, [nameIn(1)], { confirmed }), record)).toEqual([
      { kind: 'not-confirmed', subject: 'author-picture' },
    ]);
  });

  it('is refused for a row that is wholly shown, whatever was confirmed', async () => {
    const record = await threadRecord(['Poster One', 'Poster Two', undefined]);
    expect(enclosureProblems(copyOf(record, [nameIn(1)]), record)).toEqual([
      { kind: 'row-shown', row: { number: 2, rect: row(2), whose: 'other', name: 'Poster Two' } },
      { kind: 'row-shown', row: { number: 3, rect: row(3), whose: 'unread' } },
    ]);
  });

  it('of WhatsApp may leave a row as it is: its sender may stand only above the first of several', async () => {
    const record: CaptureRecord = { ...(await threadRecord(['Poster One', 'Poster One'])), platform: 'whatsapp' };
    expect(enclosureProblems(copyOf(record, [nameIn(1)]), record)).toEqual([]);
  });

  it('counts a row that the seal covers wholly, and none of which it covers only the buttons', async () => {
    const record = await threadRecord(['Poster One', 'Poster Two']);
    const copy = copyOf(record, [nameIn(1)]);
    if (record.picture) record.picture.masks = [{ rect: row(2), reason: 'account area' }];
    expect(enclosureProblems(copy, record)).toEqual([]);
    if (record.picture) record.picture.masks = [{ rect: { ...row(2), y: 170, height: 30 }, reason: 'account area' }];
    expect(enclosureProblems(copy, record)).toMatchObject([{ kind: 'row-shown', row: { number: 2 } }]);
  });

  it('of another original, or one that was removed, is refused', async () => {
    const [record, other] = [await threadRecord(['Poster One']), await threadRecord(['Poster One'])];
    expect(enclosureProblems(copyOf(other, [nameIn(1)]), record)).toEqual([{ kind: 'other-original' }]);
    const removed = { at: '2026-11-21T09:30:15.250Z', why: 'not-needed' } as const;
    expect(enclosureProblems(copyOf(record, [nameIn(1)], { removed }), record)).toEqual([{ kind: 'removed' }]);
  });
});
