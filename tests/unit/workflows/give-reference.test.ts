// The school's own reference of a matter: given by whoever handles it, on the log, in packs, and never in what staff hand over.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOW, onlyVolume, sampleInput, written } from '@/tests/unit/bundle/sample';
import { brokenCustodyLink } from '@/utils/evidence/custody';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { matterOf } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { setUpCasebook } from '@/utils/workflows/casebook/casebook-lock';
import { checkReceived } from '@/utils/workflows/casebook/check-file';
import { giveReference } from '@/utils/workflows/casebook/give-reference';
import { receiveBundle } from '@/utils/workflows/casebook/receive-bundle';

let db: TystDatabase;
let vault: Vault;
let caseId: string;

beforeEach(async () => {
  db = await openDatabase(crypto.randomUUID());
  ({ vault } = await setUpCasebook(db, 'correct horse battery', NOW, 4));
  const { bytes } = await written(onlyVolume(await sampleInput([{}])));
  const checked = await checkReceived(new File([bytes], 'tyst.zip'), { identities: [], cards: [] }, {});
  const received = await receiveBundle(vault, checked, NOW);
  caseId = 'caseId' in received ? received.caseId : '';
});
afterEach(() => {
  db.close();
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
    expect(await brokenCustodyLink(custody.map(({ caseId: _case, ...entry }) => entry))).toBeUndefined();
  });

  it('is refused where it is longer than a file can carry, and for a matter that is not here', async () => {
    await expect(giveReference(vault, caseId, 'x'.repeat(41), NOW)).rejects.toMatchObject({ code: 'record-invalid' });
    await expect(giveReference(vault, 'no-such', '1', NOW)).rejects.toMatchObject({ code: 'not-found' });
    expect((await matterOf(vault, caseId)).custody).toHaveLength(1);
  });
});
