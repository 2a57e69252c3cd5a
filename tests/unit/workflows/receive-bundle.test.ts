// Receiving: only what is unchanged is taken in, all of it or nothing, twice is harmless, and a stranger cannot join a matter.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { NOW, onlyVolume, sampleInput, written, writtenVolumes } from '@/tests/unit/bundle/sample';
import type { BundleInput } from '@/utils/bundle/volume-input';
import { encryptFor, makeAgeKeys } from '@/utils/school/age';
import { listMatters } from '@/utils/store/vault/matters';
import { missingVolumes } from '@/utils/workflows/casebook/receive-conflict';
import { answerTo, db, unbrokenLog, vault } from './own-casebook';
import { checkReceived } from '@/utils/workflows/casebook/check-file';
import { receiveBundle } from '@/utils/workflows/casebook/receive-bundle';

async function bytesOf(input: BundleInput): Promise<Uint8Array<ArrayBuffer>> {
  return (await written(onlyVolume(input))).bytes;
}

const receive = (bytes: Uint8Array<ArrayBuffer> | Blob) => answerTo(new File([bytes], 'tyst-K7-MQ4.zip'));

describe('a bundle that was made to do harm', () => {
  it('is refused with a time that no screen could show, whole and signed as it is', async () => {
    for (const capturedAt of ['2026-13-01T09:00:00.000Z', '2026-11-21T25:00:00.000Z', '2026-02-29T09:00:00.000Z'])
      expect(await receive(await bytesOf(await sampleInput([{ capturedAt }])))).toMatchObject({ outcome: 'refused' });
    expect(await listMatters(vault)).toEqual([]);
  });
});

describe('an unchanged bundle', () => {
  it('is taken in with its captures, its file as it came, and an entry in the log', async () => {
    const input = await sampleInput([{ text: 'First invented words.' }, { text: 'Second invented words.' }]);
    const bytes = await bytesOf(input);
    expect(await receive(bytes)).toMatchObject({ outcome: 'received', isNew: true });
    const [matter] = await listMatters(vault);
    expect(matter?.case).toMatchObject({ code: input.case.code, title: input.case.title, addressee: 'head' });
    expect(matter?.captures.map(({ item, record }) => [item, record.post.text.raw])).toEqual([
      [1, 'First invented words.'],
      [2, 'Second invented words.'],
    ]);
    expect(matter?.captures.map(({ seal }) => seal)).toEqual(input.captures.map(({ seal }) => seal));
    const [received] = matter?.received ?? [];
    expect(Buffer.from(await (await vault.readFile(received?.file ?? '')).arrayBuffer())).toEqual(Buffer.from(bytes));
    const [first] = matter?.captures ?? [];
    const picture = await vault.readFile(received?.file ?? '', first?.picture);
    expect(await picture.bytes()).toEqual(await input.captures[0]?.picture?.bytes());
    expect(matter?.custody.map(({ event, detail }) => [event, detail.incomingHead])).toEqual([
      ['received', input.custody.at(-1)?.digest],
    ]);
    await unbrokenLog(matter?.case.id ?? '');
  });

  it('is harmless a second time', async () => {
    const bytes = await bytesOf(await sampleInput());
    const first = await receive(bytes);
    expect(await receive(bytes)).toEqual({ outcome: 'already', caseId: 'caseId' in first ? first.caseId : '' });
    const [matter] = await listMatters(vault);
    expect(matter?.received).toHaveLength(1);
    expect(matter?.custody).toHaveLength(1);
  });

  it('joins its matter when it is handed over again with more in it', async () => {
    const input = await sampleInput([{}, { text: 'Added later.' }]);
    const [first] = input.captures;
    const [entry] = input.custody;
    if (first === undefined || entry === undefined) throw new Error('no capture');
    await receive(
      await bytesOf({
        ...input,
        captures: [first],
        custody: [entry],
        case: { ...input.case, items: input.case.items.slice(0, 1) },
      }),
    );
    const again = await receive(await bytesOf({ ...input, bundleId: crypto.randomUUID() }));
    expect(again).toMatchObject({ outcome: 'received', isNew: false });
    const [matter, ...others] = await listMatters(vault);
    expect(others).toEqual([]);
    expect(matter?.captures.map(({ item }) => item)).toEqual([1, 2]);
    expect(matter?.custody.map(({ seq }) => seq)).toEqual([1, 2]);
  });

  it('says of its matter from then on that it is about the Head, where a later file says so (P1.3)', async () => {
    const input = await sampleInput();
    const later = {
      ...input,
      bundleId: crypto.randomUUID(),
      case: { ...input.case, aboutHead: true, addressee: 'deputy' as const },
    };
    await receive(await bytesOf(input));
    await receive(await bytesOf(later));
    await receive(await bytesOf({ ...input, bundleId: crypto.randomUUID() }));
    const [matter = expect.unreachable(), ...others] = await listMatters(vault);
    expect(others).toEqual([]);
    expect(matter.received).toHaveLength(3);
    expect(matter.case.aboutHead).toBe(true);
  });

  it('has a reference that hides, turns and breaks no line', async () => {
    const input = await sampleInput();
    await receive(await bytesOf({ ...input, case: { ...input.case, reference: '2026\n\u202E-014\u0007' } }));
    const [matter] = await listMatters(vault);
    expect(matter?.case.reference).toBe('2026 -014');
  });

  it('by another key is a matter of its own, whatever case it claims to be', async () => {
    const input = await sampleInput();
    await receive(await bytesOf(input));
    const forged = await sampleInput([{ text: 'Words of a stranger.' }]);
    await receive(await bytesOf({ ...forged, case: { ...forged.case, id: input.case.id } }));
    expect((await listMatters(vault)).map(({ captures }) => captures.length)).toEqual([1, 1]);
  });

  it('comes in encrypted as well, and only to whom it was encrypted', async () => {
    const bytes = await bytesOf(await sampleInput());
    const other = await makeAgeKeys();
    const lock = await db.vaultLock.get('lock');
    const mine = await encryptFor([lock?.recipient ?? ''], new Blob([bytes]));
    expect(await receive(mine)).toMatchObject({ outcome: 'received' });
    await expect(receive(await encryptFor([other.recipient], new Blob([bytes])))).rejects.toMatchObject({
      code: 'not-for-this-key',
    });
  });
});

describe('a bundle in several volumes', () => {
  it('says which are missing until all are here', async () => {
    const volumes = await writtenVolumes(await sampleInput([{}, {}, {}]), 3_000);
    const [first, ...others] = volumes.map(({ bytes }) => bytes);
    if (first === undefined || others.length === 0) throw new Error('one volume only');
    await receive(first);
    const missing = async () => (await listMatters(vault)).map(({ received }) => missingVolumes(received));
    expect(await missing()).toEqual([others.map((_, index) => index + 2)]);
    for (const bytes of others) await receive(bytes);
    expect(await missing()).toEqual([[]]);
  });
});

describe('a bundle that is not unchanged', () => {
  it('is refused, and nothing of it is stored', async () => {
    const bytes = await bytesOf(await sampleInput());
    bytes[bytes.length >> 1]! ^= 1;
    const answer = await receive(bytes);
    expect(answer.outcome).toBe('refused');
    expect('verdict' in answer && answer.verdict.problems.length).toBeGreaterThan(0);
    expect(await db.vaultRows.count()).toBe(0);
    expect(await db.vaultParts.count()).toBe(0);
  });

  it('leaves nothing when it changes between the check and the taking in', async () => {
    const bytes = await bytesOf(await sampleInput());
    const checked = await checkReceived(new File([bytes], 'a.zip'), { identities: [], cards: [] }, {});
    await expect(receiveBundle(vault, { ...checked, sha256: '0'.repeat(64) }, NOW)).rejects.toMatchObject({
      code: 'bytes-damaged',
    });
    expect(await db.vaultRows.count()).toBe(0);
  });
});
