// A capture made by mistake is withheld wherever it is: in two matters, and in both parts of a browser that recorded it as well.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { NOW, sampleInput } from '@/tests/unit/bundle/sample';
import { sha256 } from '@/utils/evidence/digest';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { custodyOf } from '@/utils/store/cases';
import { getCapture } from '@/utils/store/drafts';
import { withhold } from '@/utils/store/withheld';
import { type Matter, listMatters, matterOf } from '@/utils/store/vault/matters';
import { giveFile } from '@/utils/workflows/casebook/give-file';
import { receivedPicture } from '@/utils/workflows/casebook/received-picture';
import { removeReceived } from '@/utils/workflows/casebook/remove-received';
import { restoreCasebook } from '@/utils/workflows/casebook/restore-casebook';
import { withholdReceived, withholdTheSame } from '@/utils/workflows/casebook/withhold-received';
import { storeCase, storeInput } from './stored-case';
import type { BundleInput } from '@/utils/bundle/volume-input';
import { LATER, bySomebodyElse, matter, take } from './withhold-steps';
import { backup, elsewhere } from './elsewhere';
import { copyOf, db, identity, unbrokenLog, vault } from './own-casebook';

describe('the same capture in two matters', () => {
  /** The file of one case, received, and received once more as another sender's who has it, too. */
  async function inTwo(): Promise<[ReceivedCapture, ReceivedCapture, BundleInput]> {
    const input = await sampleInput([{}, { text: 'Another item.' }]);
    await take(input);
    await take(await bySomebodyElse(input));
    const [one, other] = (await listMatters(vault)).map(({ captures }) => captures[0] ?? expect.unreachable());
    return [one ?? expect.unreachable(), other ?? expect.unreachable(), input];
  }

  async function bothMatters(): Promise<Matter[]> {
    const matters = await listMatters(vault);
    expect(matters).toHaveLength(2);
    return matters;
  }

  it('is unviewable in both, each with its line in the log, and neither file goes out or into a backup', async () => {
    const [one, other] = await inTwo();
    expect(one.caseId).not.toBe(other.caseId);
    await copyOf(other);
    await withholdReceived(vault, one, NOW);
    await expect(receivedPicture(vault, other)).rejects.toMatchObject({ code: 'capture-withheld' });
    for (const {
      case: of,
      custody,
      captures,
      received: [file],
    } of await bothMatters()) {
      expect(custody.filter(({ event }) => event === 'withheld')).toHaveLength(1);
      await unbrokenLog(of.id);
      expect(captures.map(({ withheldAt }) => withheldAt)).toEqual([NOW.toISOString(), undefined]);
      await expect(giveFile(vault, file?.file ?? '')).rejects.toMatchObject({ code: 'given-withheld' });
      expect(await sha256(await receivedPicture(vault, captures[1] ?? expect.unreachable()))).toBe(
        captures[1]?.record.picture?.sha256,
      );
    }
    await restoreCasebook(elsewhere, identity, await backup());
    // The two pictures that were moved out of the two files.
    expect(await elsewhere.vaultParts.count()).toBe(2);
  });

  it('is removed from both', async () => {
    const [one] = await inTwo();
    await withholdReceived(vault, one, NOW);
    await removeReceived(vault, one, LATER);
    for (const { captures, received: files, custody } of await bothMatters()) {
      expect(captures[0]).toMatchObject({ removedAt: LATER.toISOString() });
      expect(files.map(({ removedAt }) => removedAt)).toEqual([LATER.toISOString()]);
      expect(custody.map(({ event }) => event)).toEqual(['received', 'withheld', 'removed']);
      expect(await sha256(await receivedPicture(vault, captures[1] ?? expect.unreachable()))).toBe(
        captures[1]?.record.picture?.sha256,
      );
    }
    expect(await db.vaultParts.count()).toBe(2);
  });

  it('does not come in as a matter of its own once it was withheld in another', async () => {
    const input = await sampleInput([{}]);
    await take(input);
    await withholdReceived(vault, (await matter()).captures[0] ?? expect.unreachable(), NOW);
    await expect(take(await bySomebodyElse(input))).rejects.toMatchObject({ code: 'file-withheld' });
  });

  it('is withheld as well where an older backup brings it back', async () => {
    const [one, other] = await inTwo();
    const earlier = await backup();
    // As if the second matter had never been here.
    const rows = (await bothMatters()).filter(({ case: of }) => of.id === other.caseId);
    for (const { case: of, captures, received: files, custody } of rows) {
      await vault.commit([
        { act: 'remove', kind: 'case', id: of.id },
        ...captures.map(({ caseId, id }) => ({ act: 'remove', kind: 'capture', id: `${caseId}/${id}` }) as const),
        ...files.map(({ id }) => ({ act: 'remove', kind: 'received', id }) as const),
        ...custody.map(({ caseId, seq }) => ({ act: 'remove', kind: 'custody', id: `${caseId}/${seq}` }) as const),
      ]);
    }
    await withholdReceived(vault, one, NOW);
    await restoreCasebook(db, identity, earlier);
    for (const { captures } of await bothMatters()) expect(captures[0]).toHaveProperty('withheldAt');
    await expect(receivedPicture(vault, other)).rejects.toMatchObject({ code: 'capture-withheld' });
  });

  it('is not another one that a stranger sealed under its id', async () => {
    const input = await sampleInput([{}]);
    await take(input);
    const [first = expect.unreachable()] = (await matter()).captures;
    const stranger = await sampleInput([{ text: 'Words of a stranger.' }]);
    await take(stranger);
    const other = (await listMatters(vault)).flatMap(({ captures }) => captures).find(({ id }) => id !== first.id);
    const forged = { ...(other ?? expect.unreachable()), id: first.id };
    await vault.commit([
      { act: 'add', kind: 'capture', id: `${forged.caseId}/${forged.id}`, value: forged },
      { act: 'remove', kind: 'capture', id: `${forged.caseId}/${other?.id ?? ''}` },
    ]);
    await withholdReceived(vault, forged, NOW);
    expect(await sha256(await receivedPicture(vault, first))).toBe(first.record.picture?.sha256);
    expect((await giveFile(vault, (await matterOf(vault, first.caseId)).received[0]?.file ?? '')).size).toBeGreaterThan(0);
  });
});

describe('a capture that this browser recorded as well as received', () => {
  it('is unviewable in both parts once it is in one, with an entry in each log', async () => {
    const input = await sampleInput([{ source: 'first' }, { source: 'second', picture: { width: 20, height: 9 } }]);
    const recordedIn = await storeInput(db, input);
    await take(input);
    const [first = expect.unreachable()] = (await matter()).captures;
    await withholdReceived(vault, first, NOW);
    const here = await getCapture(db, first.id);
    expect(here.withheldAt).toBe(NOW.toISOString());
    expect(await db.bytes.get(first.record.picture?.sha256 ?? '')).toBeUndefined();
    expect((await custodyOf(db, recordedIn)).at(-1)).toMatchObject({ event: 'withheld', detail: { captureId: first.id } });
    const [, second = expect.unreachable()] = (await matter()).captures;
    expect((await getCapture(db, second.id)).withheldAt).toBeUndefined();
    await removeReceived(vault, first, LATER);
    expect((await getCapture(db, first.id)).status).toBe('destroyed');
    expect(await db.withheld.count()).toBe(0);
    expect(await db.tombstones.get(first.id)).toMatchObject({ why: 'captured-by-mistake' });
  });

  it('becomes unviewable among what was received when the casebook is open the next time', async () => {
    const input = await sampleInput([{ source: 'first' }, { source: 'second' }]);
    await storeInput(db, input);
    await take(input);
    const [first = expect.unreachable()] = (await matter()).captures;
    await withholdTheSame(vault, NOW);
    expect((await matter()).captures[0]?.withheldAt).toBeUndefined();
    await withhold(db, first.id, NOW.toISOString());
    await withholdTheSame(vault, LATER);
    expect((await matter()).captures.map(({ withheldAt }) => withheldAt)).toEqual([LATER.toISOString(), undefined]);
    await expect(receivedPicture(vault, first)).rejects.toMatchObject({ code: 'capture-withheld' });
  });

  it('is told by its seal: another capture under the same id stays as it is', async () => {
    const input = await sampleInput([{ source: 'first' }]);
    await take(input);
    const [first = expect.unreachable()] = (await matter()).captures;
    await storeCase(db, [{ source: 'other' }]);
    const [entry = expect.unreachable()] = await db.captures.toArray();
    await db.captures.delete(entry.id);
    await db.captures.add({ ...entry, id: first.id });
    await withholdReceived(vault, first, NOW);
    expect((await getCapture(db, first.id)).withheldAt).toBeUndefined();
  });
});
