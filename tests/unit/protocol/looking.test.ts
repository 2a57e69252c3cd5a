// How often one account was looked at: by captures, checks and visits, each occasion once (PRACTICE 18).
import { describe, expect, it } from 'vitest';
import { sampleInput } from '@/tests/unit/bundle/sample';
import { act } from '@/tests/unit/protocol/acts';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { read, unknown } from '@/utils/evidence/read';
import { LOOKING, type Looked, isRepeated, occasionsOf } from '@/utils/protocol/looking';

async function looked(
  capturedAt: string,
  post: Partial<CaptureRecord['post']> = {},
  more: Partial<CaptureRecord> = {},
): Promise<Looked> {
  const [first] = (await sampleInput([{ capturedAt }])).captures;
  if (first === undefined) throw new Error('No capture.');
  const record = { ...first.record, ...more, post: { ...first.record.post, ...post } };
  return { id: record.id, record };
}

const DAY_1 = '2026-11-02T09:00:00.000Z';
const DAY_2 = '2026-11-03T09:00:00.000Z';
const handle = (name: string) => ({ handle: read(name, 'page:fixture', name) });

describe('looks at one account', () => {
  it('are counted by its captures, one for each occasion, whatever the capital letters', async () => {
    const all = [await looked(DAY_1), await looked('2026-11-02T09:20:00.000Z'), await looked(DAY_2, handle('@Poster_One'))];
    expect(all[0] && occasionsOf(all[0].record, all, [], [])).toBe(2);
  });

  it('are found by number or profile where the name changed, and are never those of another account or site', async () => {
    const authorId = read('4711', 'page:fixture', '4711');
    const first = await looked(DAY_1, { ...handle('@poster_one'), authorId });
    const renamed = await looked(DAY_2, { ...handle('@poster_new'), authorId });
    const other = await looked(DAY_2, handle('@poster_two'));
    const elsewhere = await looked('2026-11-04T09:00:00.000Z', handle('@poster_one'), { platform: 'facebook' });
    expect(occasionsOf(first.record, [first, renamed, other, elsewhere], [], [])).toBe(2);
  });

  it('are checks and visits too; a check that made a capture is counted by it, what others brought is not', async () => {
    const first = await looked(DAY_1);
    const again = await looked(DAY_2);
    const brought = await looked('2026-11-05T09:00:00.000Z', {}, { kind: 'supplied' });
    const checked = act('deletion', { checked: first.id }, { happenedAt: '2026-11-06T09:00:00.000Z' });
    const captured = act('deletion', { checked: first.id, recapture: again.id }, { happenedAt: '2026-11-07T09:00:00.000Z' });
    const visit = { id: 'visit', caseId: 'case', captureId: again.id, at: '2026-11-08T09:00:00.000Z' };
    const elsewhere = { ...visit, captureId: 'another capture', at: '2026-11-09T09:00:00.000Z' };
    expect(occasionsOf(first.record, [first, again, brought], [checked, captured], [visit, elsewhere])).toBe(4);
  });

  it('cannot be counted where nobody knows whose account it is', async () => {
    const { id, record } = await looked(DAY_1, { handle: unknown() });
    expect(occasionsOf(record, [{ id, record }], [], [])).toBeUndefined();
    expect(isRepeated(undefined)).toBe(false);
  });

  it('are repeated from the third occasion on, a number with its source', () => {
    expect([1, 2, 3, 4].map(isRepeated)).toEqual([false, false, true, true]);
    expect(LOOKING.source).toMatch(/Home Office/);
  });
});
