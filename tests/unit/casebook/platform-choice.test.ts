// What is chosen of a report to a platform: never what nobody may view, never a rule that the site does not have.
import { describe, expect, it } from 'vitest';
import { sampleInput } from '@/tests/unit/bundle/sample';
import { beginChoice, chooseSite, chosenTerms, reportable, rulesAnswer } from '@/entrypoints/casebook/platform/platform-choice';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { LONGEST_ANSWER } from '@/utils/protocol/fields';
import { TERMS } from '@/utils/protocol/platform-terms';

async function captures(changes: readonly Partial<ReceivedCapture>[]): Promise<ReceivedCapture[]> {
  const { captures: made } = await sampleInput(changes.map((_, index) => ({ text: `Words ${String(index)}` })));
  return made.map(({ record, seal }, index) => ({
    id: record.id,
    caseId: 'case',
    item: index + 1,
    receivedId: 'r',
    record,
    seal,
    ...changes[index],
  }));
}

describe('a report to a platform', () => {
  it('is not about what has no picture, or may not be viewed', async () => {
    const [shown, withheld, log] = await captures([{}, { withheldAt: '2026-11-21T09:00:00.000Z' }, {}]);
    if (shown === undefined || withheld === undefined || log === undefined) throw new Error('three were made');
    const logOnly: ReceivedCapture = { ...log, record: { ...log.record, kind: 'log-only' } };
    expect(reportable([shown, withheld, logOnly])).toEqual([shown]);
    expect(beginChoice([])).toBeUndefined();
  });

  it('begins with the only item, with none of several, and never with a rule', async () => {
    const one = await captures([{}]);
    expect(beginChoice(one)).toEqual({ platform: 'x', items: [one[0]?.id], terms: [] });
    expect(beginChoice(await captures([{}, {}]))).toEqual({ platform: 'x', items: [], terms: [] });
    expect(chooseSite(one, 'facebook')).toEqual({ platform: 'facebook', items: [], terms: [] });
  });

  it('names only rules that the site has, and as many whole names as the record has room for', () => {
    const choice = { platform: 'whatsapp', items: [], terms: ['sexual', 'bullying'] } as const;
    expect(chosenTerms(choice)).toEqual(['bullying']);
    expect(rulesAnswer(choice)).toBe('Legal and Acceptable Use: intimidating, harassing');
    const all = rulesAnswer({ platform: 'facebook', items: [], terms: TERMS });
    expect(all.length).toBeLessThanOrEqual(LONGEST_ANSWER);
    expect(all).toMatch(/^Bullying and Harassment; Hateful Conduct; /);
    expect(rulesAnswer({ platform: 'other', items: [], terms: ['hate'] })).toBe('Hateful conduct');
  });
});
