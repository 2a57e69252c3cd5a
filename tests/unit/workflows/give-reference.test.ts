// The school's own reference of a matter: given by whoever handles it, on the log, in packs, and never in what staff hand over.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { NOW } from '@/tests/unit/bundle/sample';
import { matterOf } from '@/utils/store/vault/matters';
import { giveReference } from '@/utils/workflows/casebook/give-reference';
import { received, unbrokenLog, vault } from './own-casebook';

let caseId: string;

beforeEach(async () => {
  caseId = await received();
});

describe('the school’s reference (PRACTICE 11)', () => {
  it('is given, changed and taken away, each with a line of the log, and the code stays', async () => {
    await giveReference(vault, caseId, '  2026-014 ', NOW);
    expect((await matterOf(vault, caseId)).case).toMatchObject({ reference: '2026-014', code: 'K7-MQ4' });
    await giveReference(vault, caseId, '2026-014', NOW);
    await giveReference(vault, caseId, '2026-015', NOW);
    await giveReference(vault, caseId, '', NOW);
    const { case: of, custody } = await matterOf(vault, caseId);
    expect(of).not.toHaveProperty('reference');
    expect(custody.map(({ event, detail }) => [event, detail['reference']])).toEqual([
      ['received', undefined],
      ['reference-given', '2026-014'],
      ['reference-given', '2026-015'],
      ['reference-given', undefined],
    ]);
    await unbrokenLog(caseId);
  });

  it('is refused where it is longer than a file can carry, and for a matter that is not here', async () => {
    await expect(giveReference(vault, caseId, 'x'.repeat(41), NOW)).rejects.toMatchObject({ code: 'record-invalid' });
    await expect(giveReference(vault, 'no-such', '1', NOW)).rejects.toMatchObject({ code: 'not-found' });
    expect((await matterOf(vault, caseId)).custody).toHaveLength(1);
  });
});
