// Packs: what they hold, that the verifier checks what is in them as well, and that nothing in them can be changed unnoticed.
import { describe, expect, it } from 'vitest';
import { openBundle } from '@/utils/bundle/open-bundle';
import { MOST_LEVELS } from '@/utils/bundle/check/check-received';
import { verifyBundle } from '@/utils/bundle/verify-bundle';
import type { BundleInput } from '@/utils/bundle/volume-input';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { nextCustodyEntry } from '@/utils/evidence/custody';
import { digestOf, sha256 } from '@/utils/evidence/digest';
import { sealMessage } from '@/utils/evidence/seal';
import { sealedDetail } from '@/utils/evidence/sealed-event';
import type { Bytes } from '@/utils/signature/bytes';
import { fingerprintOf } from '@/utils/signature/fingerprint';
import { signSeal } from '@/utils/signature/seal-signature';
import { forged } from './forger';
import { packAround, packBytes, samplePack } from './pack-sample';
import { NOW, onlyVolume, sampleInput, written } from './sample';
import { type Part, putTogether, takeApart } from './zip-parts';

const verdictOf = (bytes: Bytes) => verifyBundle(new Blob([bytes]));
const kindsOf = async (bytes: Bytes) => (await verdictOf(bytes)).problems.map(({ kind, path }) => [kind, path]);

describe('a pack', () => {
  it('holds its files in one order, the received ones byte for byte', async () => {
    const { input, files } = await samplePack();
    const parts = takeApart(await packBytes(input));
    expect(parts.map(({ name }) => name)).toEqual([
      'mimetype',
      'bagit.txt',
      'bag-info.txt',
      'manifest-sha256.txt',
      'README.txt',
      'verify.html',
      'tagmanifest-sha256.txt',
      'data/cover.html',
      'data/items.html',
      'data/report.html',
      'data/statement.html',
      'data/report.pdf',
      'data/pack.json',
      'data/custody.jsonl',
      'data/pictures/0001.png',
      'data/pictures/0002.png',
      'data/copies/0001.png',
      'data/copies/0001.json',
      'data/received/001.zip',
      'data/received/002.zip',
      'META-INF/ASiCManifest001.xml',
      'META-INF/signature001.p7s',
    ]);
    for (const [index, file] of files.entries()) {
      const inside = parts.find(({ name }) => name === `data/received/00${index + 1}.zip`);
      expect(Buffer.from(inside?.content ?? []).equals(file)).toBe(true);
    }
    const text = (name: string) => new TextDecoder().decode(parts.find((part) => part.name === name)?.content);
    expect(text('META-INF/ASiCManifest001.xml')).toContain('URI="data/cover.html" MimeType="text/html" Rootfile="true"');
    expect(text('bag-info.txt')).not.toContain('Contact-Name');
    expect(text('bag-info.txt')).toContain('X-Format: tyst-pack/1\n');
  });

  it('is unchanged with all that is in it, and tells who made what', async () => {
    const { input, files, handOvers } = await samplePack();
    const school = await fingerprintOf(input.signer.certificate);
    const theirs = await fingerprintOf(handOvers[0]?.signer.certificate ?? new Uint8Array());
    const done: number[] = [];
    const { problems, source, bundle } = await verifyBundle(new Blob([await packBytes(input)]), {
      known: { head: [school], 'school-card': [theirs] },
      onProgress: (part, total) => done.push(part / total),
    });
    expect(problems).toEqual([]);
    expect(source).toBe('head');
    expect(bundle.case).toMatchObject({ name: '2026-014' });
    expect(bundle.captures.map(({ id }) => id)).toEqual(input.record.items.map(({ captureId }) => captureId));
    expect(bundle.pack).toMatchObject({ recipient: 'police', items: 2 });
    const digests = await Promise.all(files.map(sha256));
    expect(bundle.pack?.received.map(({ path, sha256: digest, source: maker }) => [path, digest, maker])).toEqual([
      ['data/received/001.zip', digests[0], 'school-card'],
      ['data/received/002.zip', digests[1], 'unknown'],
    ]);
    expect(done.at(-1)).toBe(1);
    expect(done.toSorted((a, b) => a - b)).toEqual(done);
  });

  it('is opened down to the pictures in its received files', async () => {
    const { input, handOvers } = await samplePack();
    const file = new Blob([await packBytes(input)]);
    const opened = await openBundle(file);
    expect(opened.case).toEqual(input.record.case);
    const sealed = handOvers.flatMap(({ captures }) => captures);
    expect(opened.captures.map(({ record }) => record)).toEqual(sealed.map(({ record }) => record));
    for (const [index, { picture }] of opened.captures.entries()) {
      expect(await sha256(file.slice(picture?.start, picture?.end))).toBe(sealed[index]?.record.picture?.sha256);
    }
  });

  it('that holds no received file is nothing for a casebook', async () => {
    const { input } = await samplePack(undefined, (record) => ({ ...record, received: [] }));
    const file = new Blob([await packBytes(input)]);
    expect((await verifyBundle(file)).problems).toEqual([]);
    await expect(openBundle(file)).rejects.toMatchObject({ code: 'pack-without-evidence' });
  });

  it('of a pack of a pack is checked to its ground, and no deeper than anybody goes', async () => {
    const ground = (await written(onlyVolume(await sampleInput()))).bytes;
    const changed = ground.slice();
    changed[200]! ^= 1;
    let [sound, unsound] = [ground, changed];
    for (let level = 2; level <= MOST_LEVELS; level++) [sound, unsound] = [await packAround(sound), await packAround(unsound)];
    expect(await kindsOf(sound)).toEqual([]);
    const found = await kindsOf(unsound);
    expect(found.length).toBeGreaterThan(0);
    const path = Array.from({ length: MOST_LEVELS - 1 }, () => 'data/received/001.zip: ').join('');
    expect(found.every(([, where]) => where?.startsWith(path))).toBe(true);
    expect((await kindsOf(await packAround(sound))).map(([kind]) => kind)).toEqual(['too-large']);
  });
});

/** The hand-over of one capture, with another record in its place. */
async function resealed(input: BundleInput, record: CaptureRecord): Promise<BundleInput> {
  const [capture] = input.captures;
  if (capture === undefined) throw new Error('no capture');
  const { captureId: _id, digest: _digest, signature: _signature, ...kept } = capture.seal;
  const unsigned = { ...kept, captureId: record.id, digest: await digestOf(record) };
  const seal = { ...unsigned, signature: await signSeal(input.signer.privateKey, sealMessage(unsigned)) };
  return {
    ...input,
    case: { ...input.case, items: [{ item: 1, captureId: record.id }] },
    custody: [await nextCustodyEntry(undefined, 'sealed', await sealedDetail(seal), NOW.toISOString())],
    captures: [{ ...capture, record, seal }],
  };
}

describe('a changed pack', () => {
  it('whose received file was exchanged for another is noticed, whoever signed it anew', async () => {
    const { input } = await samplePack();
    const other = (await written(onlyVolume(await sampleInput([{ text: 'Words of a stranger.' }])))).bytes;
    const parts = takeApart(await packBytes(input));
    const exchanged = parts.map((part): Part => (part.name === 'data/received/001.zip' ? { ...part, content: other } : part));
    expect(await kindsOf(putTogether({ parts: await forged(exchanged) }))).toContainEqual([
      'digest-differs',
      'data/received/001.zip',
    ]);
  });

  it('is refused where one of its files holds an item of the same id that was sealed otherwise', async () => {
    const honest = await sampleInput([{}]);
    const [capture] = honest.captures;
    const other = await sampleInput([{ text: 'Other words under the same id.' }]);
    const [otherCapture] = other.captures;
    if (capture === undefined || otherCapture === undefined) throw new Error('no capture');
    const again = await resealed(other, { ...otherCapture.record, id: capture.record.id });
    const { input } = await samplePack([honest, again], ({ items: [first], case: of, ...record }) => ({
      ...record,
      items: first === undefined ? [] : [first],
      case: { ...of, items: of.items.slice(0, 1) },
    }));
    expect(await kindsOf(await packBytes(input))).toEqual([['record-differs', 'data/pack.json']]);
  });

  it('is refused where its items are not what the received files sealed', async () => {
    const { input } = await samplePack(undefined, (record) => ({
      ...record,
      items: record.items.map((item, index) => (index === 1 ? { ...item, digest: '0'.repeat(64) } : item)),
    }));
    expect(await kindsOf(await packBytes(input))).toEqual([['record-differs', 'data/pack.json']]);
  });
});
