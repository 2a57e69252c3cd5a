// The removal of a received capture made by mistake: its pixels are gone, and what it was stays said.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { NOW, sampleInput } from '@/tests/unit/bundle/sample';
import { sha256 } from '@/utils/evidence/digest';
import { listWorkingCopies } from '@/utils/store/vault/matters';
import { sweepParts } from '@/utils/store/vault/vault-lock';
import { receivedPicture } from '@/utils/workflows/casebook/received-picture';
import { removeReceived } from '@/utils/workflows/casebook/remove-received';
import { restoreCasebook } from '@/utils/workflows/casebook/restore-casebook';
import { withholdReceived } from '@/utils/workflows/casebook/withhold-received';
import { LATER, matter, take, two } from './withhold-steps';
import { backup, elsewhere, restoredThere } from './elsewhere';
import { copyOf, db, identity, unbrokenLog, vault } from './own-casebook';

describe('its removal', () => {
  it('deletes the pixels, those of its copies and of every file that holds it, and keeps what they were', async () => {
    const input = await sampleInput([{}, {}]);
    await take(input);
    await take(input);
    const before = await matter();
    const [first = expect.unreachable(), second = expect.unreachable()] = before.captures;
    const copy = await copyOf(first);
    await withholdReceived(vault, first, NOW);
    await removeReceived(vault, first, LATER);
    const at = LATER.toISOString();
    const after = await matter();
    for (const file of [...before.received.map((each) => each.file), copy.png ?? '']) {
      expect(await db.vaultParts.where('file').equals(file).count()).toBe(0);
      await expect(vault.readFile(file)).rejects.toMatchObject({ code: 'not-found' });
    }
    expect(after.received).toMatchObject(before.received);
    expect(after.received.map(({ removedAt }) => removedAt)).toEqual([at, at]);
    expect(after.captures[0]).toMatchObject({ item: 1, record: first.record, seal: first.seal, removedAt: at });
    expect(after.captures[0]).not.toHaveProperty('picture');
    expect((await listWorkingCopies(vault, first.caseId))[0]?.removed).toEqual({ at, why: 'captured-by-mistake' });
    await sweepParts(db);
    expect(await sha256(await receivedPicture(vault, second))).toBe(second.record.picture?.sha256);
  });

  it('stands on the matter’s log after the withholding, once', async () => {
    const [first] = await two();
    await withholdReceived(vault, first, NOW);
    await removeReceived(vault, first, LATER);
    await expect(removeReceived(vault, first, LATER)).rejects.toMatchObject({ code: 'not-found' });
    const log = await unbrokenLog(first.caseId);
    expect(log.map(({ event }) => event)).toEqual(['received', 'withheld', 'removed']);
    expect(log.at(-1)?.detail).toEqual({ captureId: first.id, digest: first.seal.digest, picture: first.record.picture?.sha256 });
  });

  it('is for nothing that was not made unviewable first', async () => {
    const [first] = await two();
    await expect(removeReceived(vault, first, NOW)).rejects.toMatchObject({ code: 'not-found' });
    expect(await sha256(await receivedPicture(vault, first))).toBe(first.record.picture?.sha256);
  });

  it('leaves another unviewable item of the same file here for the police, still in no backup', async () => {
    const [first, second] = await two();
    await withholdReceived(vault, first, NOW);
    await withholdReceived(vault, second, NOW);
    await removeReceived(vault, first, LATER);
    const kept = (await matter()).captures[1] ?? expect.unreachable();
    expect(await sha256(await vault.readFile(kept.file ?? '', kept.picture))).toBe(second.record.picture?.sha256);
    await restoreCasebook(elsewhere, identity, await backup());
    expect(await elsewhere.vaultParts.count()).toBe(0);
    await removeReceived(vault, second, LATER);
    expect(await db.vaultParts.count()).toBe(0);
  });

  it('can be done in a casebook that was put back without its pixels', async () => {
    const [first, second] = await two();
    await withholdReceived(vault, first, NOW);
    await withholdReceived(vault, second, NOW);
    const restored = await restoredThere();
    for (const each of [first, second]) await removeReceived(restored, each, LATER);
    const at = LATER.toISOString();
    expect((await matter(restored)).captures.map(({ removedAt }) => removedAt)).toEqual([at, at]);
  });

  it('is not undone by a backup from before', async () => {
    const [first] = await two();
    const earlier = await backup();
    await withholdReceived(vault, first, NOW);
    await removeReceived(vault, first, LATER);
    const parts = await db.vaultParts.count();
    await restoreCasebook(db, identity, earlier);
    expect(await db.vaultParts.count()).toBe(parts);
    expect((await matter()).captures[0]?.removedAt).toBe(LATER.toISOString());
  });
});
