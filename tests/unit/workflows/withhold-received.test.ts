// A received capture made by mistake: out of reach with its copies, in no backup, and removed with what stays said of it.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOW, type SampleCapture, onlyVolume, pngOf, sampleInput, written } from '@/tests/unit/bundle/sample';
import { brokenCustodyLink } from '@/utils/evidence/custody';
import { sha256 } from '@/utils/evidence/digest';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { custodyOf } from '@/utils/store/cases';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { getCapture } from '@/utils/store/drafts';
import { withhold } from '@/utils/store/withheld';
import { type Matter, listMatters, listWorkingCopies, matterOf } from '@/utils/store/vault/matters';
import { sweepParts } from '@/utils/store/vault/vault-lock';
import type { Vault } from '@/utils/store/vault/vault';
import { backupCasebook } from '@/utils/workflows/casebook/backup-casebook';
import { setUpCasebook, unlockCasebook } from '@/utils/workflows/casebook/casebook-lock';
import { checkReceived } from '@/utils/workflows/casebook/check-file';
import { giveFile } from '@/utils/workflows/casebook/give-file';
import { receiveBundle } from '@/utils/workflows/casebook/receive-bundle';
import { receivedPicture } from '@/utils/workflows/casebook/received-picture';
import { removeReceived } from '@/utils/workflows/casebook/remove-received';
import { restoreCasebook } from '@/utils/workflows/casebook/restore-casebook';
import { markReceivedReviewed } from '@/utils/workflows/casebook/review-received';
import { beginCopy } from '@/utils/workflows/casebook/unfinished-copy';
import { withholdReceived, withholdTheSame } from '@/utils/workflows/casebook/withhold-received';
import { copyPicture, keepCopy } from '@/utils/workflows/casebook/working-copy';
import { enclosableCopies } from '@/utils/workflows/casebook/enclosable-copies';
import { MemoryFile } from './memory-file';
import { storeCase, storeInput } from './stored-case';

const PASSPHRASE = 'correct horse battery';
const LATER = new Date(NOW.getTime() + 60_000);
let db: TystDatabase;
let elsewhere: TystDatabase;
let vault: Vault;
let identity: string;

beforeEach(async () => {
  db = await openDatabase(crypto.randomUUID());
  elsewhere = await openDatabase(crypto.randomUUID());
  ({ vault, identity } = await setUpCasebook(db, PASSPHRASE, NOW, 4));
});
afterEach(() => {
  db.close();
  elsewhere.close();
});

type Input = Awaited<ReturnType<typeof sampleInput>>;

async function receive(input: Input): Promise<void> {
  const { bytes } = await written(onlyVolume({ ...input, bundleId: crypto.randomUUID() }));
  const checked = await checkReceived(new File([bytes], 'tyst.zip'), { identities: [], cards: [] }, {});
  expect(await receiveBundle(vault, checked, NOW)).toMatchObject({ outcome: 'received' });
}

/** The same sealed captures in a container that somebody else signed, of a case of their own. */
async function bySomebodyElse(input: Input): Promise<Input> {
  const { signer } = await sampleInput([{}]);
  return { ...input, signer, case: { ...input.case, id: crypto.randomUUID() } };
}

/** One file with these captures, received. */
async function received(captures: SampleCapture[] = [{ source: 'first' }, { source: 'second' }]): Promise<ReceivedCapture[]> {
  await receive(await sampleInput(captures));
  return (await matter()).captures;
}

async function matter(from: Vault = vault): Promise<Matter> {
  return (await listMatters(from))[0] ?? expect.unreachable();
}

async function copyOf(capture: ReceivedCapture) {
  const { width, height } = capture.record.picture ?? expect.unreachable();
  const png = pngOf(width, height);
  const areas = [{ rect: { x: 0, y: 0, width: 1, height: 1 }, reason: 'child' as const }];
  const burnt = { png, sha256: await sha256(png), width, height, areas };
  return keepCopy(vault, capture, burnt, { purpose: 'An invented purpose.', confirmed: [] }, NOW);
}

async function backup(): Promise<Blob> {
  const target = new MemoryFile();
  await backupCasebook(vault, target, NOW);
  return new Blob([await target.bytes()]);
}

async function two(): Promise<[ReceivedCapture, ReceivedCapture]> {
  const [first, second] = await received();
  return [first ?? expect.unreachable(), second ?? expect.unreachable()];
}

describe('a received capture that was made by mistake', () => {
  it('can be opened no more, not even by a page that still holds it as it was', async () => {
    const [first] = await two();
    const copy = await copyOf(first);
    await withholdReceived(vault, first, NOW);
    const refused = { code: 'capture-withheld' };
    await expect(receivedPicture(vault, first)).rejects.toMatchObject(refused);
    await expect(copyPicture(vault, copy)).rejects.toMatchObject(refused);
    await expect(beginCopy(vault, first.caseId, first.id)).rejects.toMatchObject(refused);
    await expect(copyOf(first)).rejects.toMatchObject(refused);
    await expect(markReceivedReviewed(vault, first, NOW)).rejects.toMatchObject(refused);
    expect(await enclosableCopies(vault, await matter())).toEqual([]);
    expect((await matter()).captures[0]?.withheldAt).toBe(NOW.toISOString());
  });

  it('leaves the other items of its file as they were sealed, in files of their own', async () => {
    const [first, second] = await two();
    await withholdReceived(vault, first, NOW);
    const after = (await matter()).captures[1] ?? expect.unreachable();
    expect(after).toMatchObject({ record: second.record, seal: second.seal, file: expect.any(String) });
    expect(await sha256(await receivedPicture(vault, second))).toBe(second.record.picture?.sha256);
    expect(await sha256(await vault.readFile(after.file ?? '', after.source))).toBe(second.record.source?.sha256);
  });

  it('is in no new backup, neither its file nor a copy of it, while everything else is', async () => {
    const [first, second] = await two();
    const copy = await copyOf(first);
    const { file } = (await matter()).received[0] ?? expect.unreachable();
    await withholdReceived(vault, first, NOW);
    await restoreCasebook(elsewhere, identity, await backup());
    for (const gone of [file, copy.png ?? '']) {
      expect(await db.vaultParts.where('file').equals(gone).count()).toBe(1);
      expect(await elsewhere.vaultParts.where('file').equals(gone).count()).toBe(0);
    }
    const { vault: restored } = await unlockCasebook(elsewhere, PASSPHRASE, NOW);
    expect((await matter(restored)).captures[0]?.withheldAt).toBe(NOW.toISOString());
    expect(await sha256(await receivedPicture(restored, second))).toBe(second.record.picture?.sha256);
  });

  it('is set apart before a backup, where that was cut short', async () => {
    const [first] = await two();
    const row = { ...first, withheldAt: NOW.toISOString() };
    await vault.commit([{ act: 'put', kind: 'capture', id: `${first.caseId}/${first.id}`, value: row }]);
    await restoreCasebook(elsewhere, identity, await backup());
    const { file } = (await matter()).received[0] ?? expect.unreachable();
    expect(await elsewhere.vaultParts.where('file').equals(file).count()).toBe(0);
    expect(await vault.list('withheldFile')).toHaveLength(1);
  });

  it('does not come in again in another file, with or without its pixels here', async () => {
    const input = await sampleInput([{}]);
    await receive(input);
    const [first = expect.unreachable()] = (await matter()).captures;
    await withholdReceived(vault, first, NOW);
    const parts = await db.vaultParts.count();
    await expect(receive(input)).rejects.toMatchObject({ code: 'file-withheld' });
    await removeReceived(vault, first, NOW);
    await expect(receive(input)).rejects.toMatchObject({ code: 'file-withheld' });
    expect(await db.vaultParts.count()).toBe(parts - 1);
  });
});

describe('the same capture in two matters', () => {
  /** The file of one case, received, and received once more as another sender's who has it, too. */
  async function inTwo(): Promise<[ReceivedCapture, ReceivedCapture, Input]> {
    const input = await sampleInput([{}, { text: 'Another item.' }]);
    await receive(input);
    await receive(await bySomebodyElse(input));
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
      custody,
      captures,
      received: [file],
    } of await bothMatters()) {
      expect(custody.filter(({ event }) => event === 'withheld')).toHaveLength(1);
      expect(await brokenCustodyLink(custody.map(({ caseId: _case, ...entry }) => entry))).toBeUndefined();
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
    await receive(input);
    await withholdReceived(vault, (await matter()).captures[0] ?? expect.unreachable(), NOW);
    await expect(receive(await bySomebodyElse(input))).rejects.toMatchObject({ code: 'file-withheld' });
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
    await receive(input);
    const [first = expect.unreachable()] = (await matter()).captures;
    const stranger = await sampleInput([{ text: 'Words of a stranger.' }]);
    await receive(stranger);
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

describe('its removal', () => {
  it('deletes the pixels, those of its copies and of every file that holds it, and keeps what they were', async () => {
    const input = await sampleInput([{}, {}]);
    await receive(input);
    await receive(input);
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
    const log = (await matter()).custody.map(({ caseId: _case, ...entry }) => entry);
    expect(log.map(({ event }) => event)).toEqual(['received', 'withheld', 'removed']);
    expect(log.at(-1)?.detail).toEqual({ captureId: first.id, digest: first.seal.digest, picture: first.record.picture?.sha256 });
    expect(await brokenCustodyLink(log)).toBeUndefined();
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
    await restoreCasebook(elsewhere, identity, await backup());
    const { vault: restored } = await unlockCasebook(elsewhere, PASSPHRASE, NOW);
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

describe('a capture that this browser recorded as well as received', () => {
  it('is unviewable in both parts once it is in one, with an entry in each log', async () => {
    const input = await sampleInput([{ source: 'first' }, { source: 'second', picture: { width: 20, height: 9 } }]);
    const recordedIn = await storeInput(db, input);
    await receive(input);
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
    await receive(input);
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
    await receive(input);
    const [first = expect.unreachable()] = (await matter()).captures;
    await storeCase(db, [{ source: 'other' }]);
    const [entry = expect.unreachable()] = await db.captures.toArray();
    await db.captures.delete(entry.id);
    await db.captures.add({ ...entry, id: first.id });
    await withholdReceived(vault, first, NOW);
    expect((await getCapture(db, first.id)).withheldAt).toBeUndefined();
  });
});
