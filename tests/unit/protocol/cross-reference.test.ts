// A passage held against a part of the policy: what it must hold, which ties stand, and what finishing asks for.
import { describe, expect, it } from 'vitest';
import { sampleInput } from '@/tests/unit/bundle/sample';
import type { ReceivedCapture } from '@/utils/evidence/received';
import type { Tie } from '@/utils/evidence/tie';
import {
  LONGEST_PASSAGE,
  LONGEST_RATIONALE,
  asAskedNow,
  standingTies,
  tieFaults,
  tieable,
} from '@/utils/protocol/cross-reference';
import { findTask } from '@/utils/protocol/tasks';
import { act } from './acts';

const WORDS = { en: 'behaviour, section 5', cy: 'ymddygiad, adran 5' };

async function captures(): Promise<ReceivedCapture[]> {
  const input = await sampleInput([{ text: 'Invented words,\nthen some more.' }, { text: '' }]);
  return input.captures.map(({ record, seal }, index) => ({
    id: record.id,
    caseId: 'case',
    item: index + 1,
    receivedId: 'received',
    record,
    seal,
  }));
}

async function tie(changes: Partial<Tie> = {}): Promise<{ tie: Tie; all: ReceivedCapture[] }> {
  const all = await captures();
  const [first] = all;
  return {
    all,
    tie: {
      captureId: first?.record.id ?? '',
      item: 1,
      passage: 'words',
      words: 'words, then some',
      policy: { id: 'pack-004', words: { en: 'A policy', cy: '' } },
      clause: { id: 'behaviour', words: WORDS },
      rationale: 'It names a member of staff.',
      ...changes,
    },
  };
}

async function faults(changes: Partial<Tie> = {}, withheldAt?: string) {
  const { tie: given, all } = await tie(changes);
  const kept = withheldAt === undefined ? all : all.map((each) => ({ ...each, withheldAt }));
  return tieFaults(given, kept);
}

describe('a tie (P2.1)', () => {
  it('quotes a part of what was captured, but for white space, or names the picture', async () => {
    expect(await faults()).toEqual([]);
    expect(await faults({ words: 'words that were never there' })).toEqual(['words']);
    expect(await faults({ words: '  ' })).toEqual(['words']);
    expect(await faults({ words: 'x'.repeat(LONGEST_PASSAGE + 1) })).toEqual(['words']);
    expect(await faults({ passage: 'picture', words: '' })).toEqual([]);
    expect(await faults({ passage: 'picture' })).toEqual(['words']);
  });

  it('is of an item of this matter that may be seen', async () => {
    expect(await faults({ item: 2 })).toEqual(['item']);
    expect(await faults({ captureId: crypto.randomUUID() })).toEqual(['item']);
    expect(await faults({}, '2026-11-21T09:00:00.000Z')).toEqual(['item']);
  });

  it('names a part of a policy in words, and says why', async () => {
    expect(await faults({ clause: { id: '', words: { en: '', cy: '' } } })).toEqual(['clause']);
    expect(await faults({ rationale: ' ' })).toEqual(['rationale']);
    expect(await faults({ rationale: 'x'.repeat(LONGEST_RATIONALE + 1) })).toEqual(['rationale']);
  });

  it('is never of a record without a picture, whose words nobody repeats (PRACTICE 2)', async () => {
    const { tie: given, all } = await tie();
    const logOnly = all.map((each) => ({ ...each, record: { ...each.record, kind: 'log-only' as const } }));
    expect(tieable(logOnly)).toEqual([]);
    expect(tieFaults(given, logOnly)).toEqual(['item']);
  });
});

describe('the ties that stand', () => {
  it('are those that nobody corrected or withdrew, by item', async () => {
    const [{ tie: one }, { tie: two }] = [await tie({ item: 2 }), await tie()];
    const tied = (given: Tie, more = {}) => act('cross-reference', {}, { outcome: 'tied', tie: given, ...more });
    const acts = [tied(one), tied(two), tied(two)];
    const corrected = tied({ ...two, rationale: 'Better words.' }, { corrects: acts[1]?.id });
    const withdrawn = act('cross-reference', {}, { outcome: 'withdrawn', corrects: acts[2]?.id ?? '' });
    const standing = standingTies([...acts, corrected, withdrawn]).map(({ tie: { item, rationale } }) => ({ item, rationale }));
    expect(standing).toEqual([
      { item: 1, rationale: 'Better words.' },
      { item: 2, rationale: one.rationale },
    ]);
  });

  it('finish their task without more words; without one, reasons are asked for', async () => {
    const task = findTask('cross-reference') ?? expect.unreachable();
    const { tie: given } = await tie();
    expect(asAskedNow(task, { acts: [] }).wordsOptional).toBeUndefined();
    expect(asAskedNow(task, { acts: [act('cross-reference', {}, { outcome: 'tied', tie: given })] }).wordsOptional).toBe(true);
    const decision = findTask('decision') ?? expect.unreachable();
    expect(asAskedNow(decision, { acts: [] })).toBe(decision);
  });
});
