// Packs of a matter: who may get what, what stays out and why, and that what is written is what was planned.
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assessment } from '@/tests/unit/protocol/acts';
import { type SampleCapture, NOW, onlyVolume, pngOf, sampleInput, written } from '@/tests/unit/bundle/sample';
import { takeApart } from '@/tests/unit/bundle/zip-parts';
import { verifyBundle } from '@/utils/bundle/verify-bundle';
import { volumeSets } from '@/utils/bundle/volume-sets';
import { brokenCustodyLink } from '@/utils/evidence/custody';
import { sha256 } from '@/utils/evidence/digest';
import { RECIPIENT_KINDS, type RecipientKind, type SentPack } from '@/utils/evidence/pack';
import { read } from '@/utils/evidence/read';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { SUBJECTS, type WorkingCopy } from '@/utils/evidence/working-copy';
import { decryptWith } from '@/utils/school/age';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { type Matter, custodyOfMatter, listMatters, listSentPacks } from '@/utils/store/vault/matters';
import { rowsOfMatter } from '@/utils/store/vault/matter-rows';
import type { Vault } from '@/utils/store/vault/vault';
import { withheldFiles } from '@/utils/store/vault/vault-copy';
import { setUpCasebook } from '@/utils/workflows/casebook/casebook-lock';
import { checkReceived } from '@/utils/workflows/casebook/check-file';
import { shutFiles } from '@/utils/workflows/casebook/held-in';
import { planPack, sizedCopies } from '@/utils/workflows/packs/plan-pack';
import { type PackOrder, preparePack } from '@/utils/workflows/packs/prepare-pack';
import { recordFile, settlePack } from '@/utils/workflows/packs/pack-record';
import { recordAct } from '@/utils/workflows/casebook/record-act';
import { receiveBundle } from '@/utils/workflows/casebook/receive-bundle';
import { type SavedPackVolume, savePackVolume } from '@/utils/workflows/packs/save-pack';
import { receivedPicture } from '@/utils/workflows/casebook/received-picture';
import { makeCard } from '@/utils/workflows/casebook/school-card';
import { withholdReceived } from '@/utils/workflows/casebook/withhold-received';
import { keepCopy } from '@/utils/workflows/casebook/working-copy';
import { MemoryFile } from './memory-file';

let db: TystDatabase;
let vault: Vault;
let identity: string;

beforeEach(async () => {
  await Dexie.delete('tyst');
  db = await openDatabase();
  ({ vault, identity } = await setUpCasebook(db, 'correct horse battery', NOW, 4));
});
afterEach(() => {
  db.close();
});

/** One case, handed over in one file for each of these groups of captures. */
async function received(...groups: SampleCapture[][]): Promise<Matter> {
  const input = await sampleInput(groups.flat());
  let at = 0;
  return receivedParts(
    input,
    groups.map(({ length }): [number, number] => [at, (at += length)]),
  );
}

/** One case, handed over in one file for each of these ranges of its captures. */
async function receivedParts(input: Awaited<ReturnType<typeof sampleInput>>, parts: [number, number][]): Promise<Matter> {
  for (const part of parts) {
    const captures = input.captures.slice(...part);
    const { bytes } = await written(onlyVolume({ ...input, captures, bundleId: crypto.randomUUID() }));
    const checked = await checkReceived(new File([bytes], 'tyst.zip'), { identities: [identity], cards: [] }, {});
    await receiveBundle(vault, checked, NOW);
  }
  return theMatter();
}

async function theMatter(): Promise<Matter> {
  const [matter] = await listMatters(vault);
  if (matter === undefined) throw new Error('nothing was received');
  return matter;
}

async function plan(matter: Matter, recipient: RecipientKind, leftOut: readonly string[] = [], cap?: number) {
  const copies = await sizedCopies(vault, matter.case.id);
  return planPack(matter, { recipient, leftOut: new Set(leftOut), copies, timed: new Set(), shut: await shutFiles(vault) }, cap);
}

async function change(capture: ReceivedCapture | undefined, more: Partial<ReceivedCapture>): Promise<Matter> {
  if (capture === undefined) throw new Error('no such capture');
  const id = `${capture.caseId}/${capture.id}`;
  await vault.commit([{ act: 'put', kind: 'capture', id, value: { ...capture, ...more } }]);
  return theMatter();
}

function first({ captures: [capture] }: Matter): string {
  return capture?.id ?? expect.unreachable();
}

/** The first item made unviewable. */
async function withFirstWithheld({ captures: [first] }: Matter): Promise<Matter> {
  if (first === undefined) throw new Error('no capture');
  await withholdReceived(vault, first, NOW);
  await withholdReceived(vault, first, NOW);
  const matter = await theMatter();
  expect(matter.custody.filter(({ event }) => event === 'withheld')).toHaveLength(1);
  const [capture] = matter.captures;
  if (capture !== undefined) await expect(receivedPicture(vault, capture)).rejects.toMatchObject({ code: 'capture-withheld' });
  return matter;
}

async function copyOf(capture: ReceivedCapture | undefined, confirmed: WorkingCopy['confirmed'] = [...SUBJECTS]) {
  const picture = capture?.record.picture;
  if (capture === undefined || picture === undefined) throw new Error('no picture');
  const png = pngOf(picture.width, picture.height);
  const areas = [{ rect: { x: 0, y: 0, width: 3, height: 3 }, reason: 'child' as const }];
  const burnt = { png, sha256: await sha256(png), width: picture.width, height: picture.height, areas };
  return keepCopy(vault, capture, burnt, { purpose: 'An invented purpose.', confirmed }, NOW);
}

/** Makes the pack as it was planned; its bytes as they were saved. */
async function saved(order: Partial<PackOrder> & Pick<PackOrder, 'matter' | 'plan'>): Promise<Uint8Array<ArrayBuffer>> {
  const pack = await preparePack(vault, { facts: {}, language: 'en', organisation: 'Fixture School', ...order }, NOW);
  const [volume, ...others] = pack.volumes;
  if (volume === undefined || others.length > 0) throw new Error('not one volume');
  const file = new MemoryFile();
  await savePackVolume(vault, pack, volume, { target: file, way: 'written' }, []);
  return new Uint8Array(await file.bytes());
}

/** As `saved`, all volumes in the order in which they are written; and what was on record as passed on after each. */
async function savedVolumes(matter: Matter, planned: PackOrder['plan']) {
  const pack = await preparePack(
    vault,
    { matter, plan: planned, facts: {}, language: 'en', organisation: 'Fixture School' },
    NOW,
  );
  const before: SavedPackVolume[] = [];
  const volumes: { number: number; bytes: Uint8Array<ArrayBuffer> }[] = [];
  const sent: [state: SentPack['state'] | undefined, files: number | undefined][] = [];
  for (const volume of pack.volumes) {
    const file = new MemoryFile();
    before.push(await savePackVolume(vault, pack, volume, { target: file, way: 'written' }, before));
    volumes.push({ number: volume.number, bytes: new Uint8Array(await file.bytes()) });
    const [row] = await listSentPacks(vault, matter.case.id);
    sent.push([row?.state, row?.files.length]);
  }
  return { saved: volumes, sent };
}

const makeKey = (keys = {}) => makeCard(vault, 'Fixture School', keys, NOW);

describe('a plan', () => {
  it('takes in everything for the police, each received file once', async () => {
    const matter = await received([{}], [{ text: 'More.' }]);
    const found = await plan(matter, 'police');
    expect(found.items.map(({ capture, picture = 0 }) => [capture.item, picture > 0])).toEqual([
      [1, true],
      [2, true],
    ]);
    expect(found.received).toHaveLength(2);
    expect([found.itemsOut, found.receivedOut, found.volumes]).toEqual([[], [], 1]);
  });

  it('keeps a received file out as a whole when one item in it is left out', async () => {
    const matter = await received([{}, { text: 'More.' }], [{ text: 'Third.' }]);
    const found = await plan(matter, 'police', [matter.captures[0]?.id ?? '']);
    expect(found.itemsOut).toEqual([{ item: 1, why: 'left-out' }]);
    expect(found.items.map(({ capture }) => capture.item)).toEqual([2, 3]);
    expect(found.receivedOut.map(({ why }) => why)).toEqual(['left-out']);
    expect(found.received).toHaveLength(1);
  });

  it('never takes in what was captured by mistake, nor any file that holds it', async () => {
    const before = await received([{}, { text: 'More.' }]);
    const matter = await withFirstWithheld(before);
    for (const recipient of RECIPIENT_KINDS) {
      const found = await plan(matter, recipient);
      expect(
        found.items.map(({ capture }) => capture.item),
        recipient,
      ).not.toContain(1);
      expect(found.itemsOut, recipient).toContainEqual({ item: 1, why: 'withheld' });
      expect(found.received, recipient).toEqual([]);
    }
  });

  it('of a record without a picture is for the designated person alone', async () => {
    const matter = await received([{ logOnly: true }]);
    for (const recipient of RECIPIENT_KINDS.filter((kind) => kind !== 'dsl')) {
      await expect(plan(matter, recipient), recipient).rejects.toMatchObject({ code: 'record-invalid' });
    }
    expect((await plan(matter, 'dsl')).items).toHaveLength(1);
  });

  it('gives an author’s telephone number to the police and to who handles the matter, to nobody else', async () => {
    const before = await received([{}]);
    const [capture] = before.captures;
    if (capture === undefined) throw new Error('no capture');
    const handle = read('+44 7700 900123', 'page:fixture', '+44 7700 900123');
    const record = { ...capture.record, platform: 'whatsapp' as const, post: { ...capture.record.post, handle } };
    const matter = await change(capture, { record });
    for (const recipient of ['police', 'dsl', 'transfer'] as const)
      expect((await plan(matter, recipient)).received).toHaveLength(1);
    for (const recipient of ['advice', 'allegations'] as const) {
      const found = await plan(matter, recipient);
      expect(found.received).toEqual([]);
      expect(found.receivedOut.map(({ why }) => why)).toEqual(['number']);
      expect(found.items.map(({ numberLeftOut }) => numberLeftOut)).toEqual([true]);
    }
  });

  it('keeps a received file out that holds an item which is not in the matter, but for the designated person', async () => {
    const matter = await received([{}, { text: 'More.' }]);
    const fewer = { ...matter, captures: matter.captures.slice(0, 1) };
    const outOf = async (recipient: RecipientKind) => (await plan(fewer, recipient)).receivedOut.map(({ why }) => why);
    for (const recipient of ['police', 'advice', 'transfer', 'allegations'] as const) {
      expect(await outOf(recipient)).toEqual(['not-in-matter']);
    }
    expect((await plan(fewer, 'dsl')).received).toHaveLength(1);
    // Withheld in another matter: for nobody.
    await vault.commit([{ act: 'add', kind: 'withheldFile', id: 'file', value: { file: 'file', at: '' } }]);
    const shut = { ...fewer, received: fewer.received.map((each) => ({ ...each, file: 'file' })) };
    expect((await plan(shut, 'dsl')).receivedOut.map(({ why }) => why)).toEqual(['withheld']);
  });

  it('for governors holds working copies alone, and for a letter only such as show nobody', async () => {
    const matter = await received([{}, { text: 'More.' }, { text: 'Third.' }]);
    await copyOf(matter.captures[0]);
    await copyOf(matter.captures[1], []);
    const governors = await plan(matter, 'governors');
    expect(governors.items.map(({ capture, picture, copies }) => [capture.item, picture, copies.length])).toEqual([
      [1, undefined, 1],
      [2, undefined, 1],
    ]);
    expect(governors.itemsOut).toEqual([{ item: 3, why: 'no-copy' }]);
    const letter = await plan(matter, 'letter');
    expect(letter.items.map(({ capture }) => capture.item)).toEqual([1]);
    expect(letter.itemsOut).toEqual([
      { item: 2, why: 'not-anonymous' },
      { item: 3, why: 'no-copy' },
    ]);
  });
});

describe('a pack in several volumes', () => {
  it('is unchanged volume by volume and together, and tells which of them is missing', async () => {
    const matter = await received([{}], [{ text: 'More.' }], [{ text: 'Third.' }]);
    const card = await makeKey();
    const { received: files, ...planned } = await plan(matter, 'police', [], 1);
    expect([planned.volumes, files.map(({ volume }) => volume)]).toEqual([6, [1, 2, 3]]);
    expect(planned.items.map(({ volume }) => volume)).toEqual([4, 5, 6]);
    const { saved: volumes, sent } = await savedVolumes(matter, await plan(matter, 'police', [], 1));
    expect(volumes.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6, 1]);
    expect(sent).toEqual([
      ['begun', 1],
      ['begun', 2],
      ['begun', 3],
      ['begun', 4],
      ['begun', 5],
      ['written', 6],
    ]);
    const verdicts = await Promise.all(
      volumes.map(({ bytes }) => verifyBundle(new Blob([bytes]), { known: { head: [card.signer] } })),
    );
    for (const { problems, source, bundle } of verdicts) {
      expect([problems, source, bundle.pack?.recipient]).toEqual([[], 'head', 'police']);
    }
    const bundles = verdicts.map(({ bundle }) => bundle);
    expect(volumeSets(bundles)).toMatchObject([{ given: [1, 2, 3, 4, 5, 6], missing: [], problems: [] }]);
    const withoutSome = bundles.filter(({ volume }) => volume?.number !== 1 && volume?.number !== 4);
    expect(volumeSets(withoutSome)).toMatchObject([{ given: [2, 3, 5, 6], missing: [1, 4], problems: [] }]);
    const custody = (await theMatter()).custody.filter(({ event }) => event === 'pack-written');
    expect(custody.map(({ detail }) => detail['volume'])).toEqual(['2 / 6', '3 / 6', '4 / 6', '5 / 6', '6 / 6', '1 / 6']);
  });

  it('does not belong together with a volume of the same pack made again', async () => {
    const matter = await received([{}], [{ text: 'More.' }]);
    await makeKey();
    const bundlesOf = async () => {
      const { saved: volumes } = await savedVolumes(matter, await plan(matter, 'police', [], 1));
      return Promise.all(volumes.map(async ({ bytes }) => (await verifyBundle(new Blob([bytes]))).bundle));
    };
    const [first, again] = [await bundlesOf(), await bundlesOf()];
    const one = first.at(-1) ?? expect.unreachable();
    const two = again[0] ?? expect.unreachable();
    expect(volumeSets([one, two])).toMatchObject([{ missing: [2, 3, 4] }, { missing: [1, 3, 4] }]);
    const pretended = { ...two, ...(one.bundleId !== undefined && { bundleId: one.bundleId }) };
    expect(volumeSets([one, pretended])[0]?.problems).toMatchObject([{ kind: 'volumes-differ', path: 'data/volumes.json' }]);
  });
});

/** A pack for the police, and where it is to be saved. */
async function ready() {
  const matter = await received([{}]);
  await makeKey();
  const order = { matter, plan: await plan(matter, 'police'), facts: {}, language: 'en' as const, organisation: '' };
  const pack = await preparePack(vault, order, NOW);
  const [volume = expect.unreachable()] = pack.volumes;
  return { pack, volume, file: new MemoryFile(), caseId: matter.case.id };
}

describe('a written pack', () => {
  it('is signed by the school, unchanged, and on record', async () => {
    const matter = await received([{}], [{ text: 'More.' }]);
    const card = await makeKey();
    const bytes = await saved({ matter, plan: await plan(matter, 'police'), facts: { crimeNumber: 'FIXTURE/1' } });
    const { problems, source, bundle } = await verifyBundle(new Blob([bytes]), { known: { head: [card.signer] } });
    expect([problems, source, bundle.pack?.recipient]).toEqual([[], 'head', 'police']);
    const [sent] = await listSentPacks(vault, matter.case.id);
    const digest = await sha256(bytes);
    expect(sent).toMatchObject({ recipient: 'police', items: [1, 2], facts: { crimeNumber: 'FIXTURE/1' }, encrypted: false });
    expect(sent?.files).toEqual([{ name: 'tyst-K7-MQ4-pack.zip', sha256: digest }]);
    const custody = (await theMatter()).custody.map(({ caseId: _case, ...entry }) => entry);
    expect(custody.at(-1)).toMatchObject({ event: 'pack-written', detail: { sha256: digest, recipient: 'police' } });
    expect(await brokenCustodyLink(custody)).toBeUndefined();
  });

  it('is not made before the school has a key', async () => {
    const matter = await received([{}]);
    const made = preparePack(
      vault,
      { matter, plan: await plan(matter, 'police'), facts: {}, language: 'en', organisation: '' },
      NOW,
    );
    await expect(made).rejects.toMatchObject({ code: 'no-school-key' });
  });

  it('holds nothing of an item that was made unviewable, even after it was prepared', async () => {
    const before = await received(
      [{ text: 'Words that must not go out.', picture: { width: 30, height: 20 } }],
      [{ text: 'More.' }],
    );
    await makeKey();
    const stale = await plan(before, 'police');
    const matter = await withFirstWithheld(before);
    await expect(saved({ matter: before, plan: stale })).rejects.toMatchObject({ code: 'capture-withheld' });
    const bytes = await saved({ matter, plan: await plan(matter, 'police') });
    // Its number alone stands in the log of whoever handed over the other one.
    const text = Buffer.from(bytes).toString('latin1');
    const [withheld, other] = before.captures;
    for (const secret of ['must not go out', withheld?.record.picture?.sha256 ?? '']) expect(text.includes(secret)).toBe(false);
    expect(text.includes(other?.record.picture?.sha256 ?? '')).toBe(true);
    expect(await listSentPacks(vault, matter.case.id)).toHaveLength(1);
  });

  it('to a platform holds addresses and rules, and nobody’s name, words or picture', async () => {
    const matter = await received([{ text: 'Invented words about Pupil Example.' }]);
    await makeKey();
    const bytes = await saved({ matter, plan: await plan(matter, 'platform'), facts: { terms: 'bullying hate' } });
    const parts = takeApart(bytes);
    expect(parts.map(({ name }) => name).filter((name) => name.startsWith('data/'))).toEqual([
      'data/cover.html',
      'data/pack.json',
    ]);
    const text = Buffer.from(bytes).toString('utf8');
    expect(text).toContain('https://x.com/poster_one/status/1');
    expect(text).toContain('Bullying and harassment (Abuse and Harassment)');
    for (const secret of ['Pupil Example', 'Invented', 'Poster One', 'Fixture case'])
      expect(text.includes(secret), secret).toBe(false);
  });

  it('for governors holds copies and what binds them to what was sealed, and no sealed picture', async () => {
    const matter = await received([{ text: 'Invented words.' }]);
    const copy = await copyOf(matter.captures[0]);
    await makeKey();
    const bytes = await saved({ matter, plan: await plan(matter, 'governors'), facts: { panel: 'clerk' } });
    expect((await verifyBundle(new Blob([bytes]))).problems).toEqual([]);
    const parts = takeApart(bytes);
    expect(parts.map(({ name }) => name).filter((name) => /pictures|copies|received/.test(name))).toEqual([
      'data/copies/0001.png',
      'data/copies/0001.json',
    ]);
    const areas = parts.find(({ name }) => name === 'data/copies/0001.json')?.content;
    expect(JSON.parse(new TextDecoder().decode(areas))).toEqual(copy.file);
    expect(Buffer.from(bytes).toString('utf8')).not.toContain('Invented words.');
  });

  it('for another handler is encrypted for them, received like a hand-over, and known by its card', async () => {
    const matter = await received([{}], [{ text: 'More.' }]);
    const lock = await db.vaultLock.get('lock');
    const card = await makeKey({ deputy: lock?.recipient });
    const order = { matter, plan: await plan(matter, 'transfer'), facts: { handler: 'deputy' } };
    const bytes = await saved(order);
    const opened = await decryptWith([identity], new Blob([bytes]));
    const other = await openOther();
    const known = { head: [card.signer] };
    const checked = await checkReceived(new File([opened], 'tyst.zip'), { identities: [], cards: [card] }, { known });
    expect(checked.verdict.source).toBe('head');
    expect(await receiveBundle(other.vault, checked, NOW)).toMatchObject({ outcome: 'received', isNew: true });
    const [theirs] = await listMatters(other.vault);
    expect(theirs?.case).toMatchObject({ code: matter.case.code, addressee: 'deputy' });
    expect(theirs?.captures.map(({ record }) => record)).toEqual(matter.captures.map(({ record }) => record));
    const [capture] = theirs?.captures ?? [];
    const picture = await other.vault.readFile(theirs?.received[0]?.file ?? '', capture?.picture);
    expect(await sha256(picture)).toBe(capture?.record.picture?.sha256);
    other.db.close();
  });

  it('of files that hold the same item is received with that item once', async () => {
    const input = await sampleInput([{}, { text: 'More.' }]);
    const matter = await receivedParts(input, [
      [0, 1],
      [0, 2],
    ]);
    const card = await makeKey();
    const file = new File(
      [await saved({ matter, plan: await plan(matter, 'transfer'), facts: { handler: 'chair' } })],
      'tyst.zip',
    );
    const other = await openOther();
    const checked = await checkReceived(file, { identities: [], cards: [card] }, {});
    expect(checked.verdict.problems).toEqual([]);
    expect(await receiveBundle(other.vault, checked, NOW)).toMatchObject({ outcome: 'received' });
    const [theirs] = await listMatters(other.vault);
    expect(theirs?.captures.map(({ id }) => id)).toEqual(matter.captures.map(({ id }) => id));
    other.db.close();
  });

  it('that holds a picture without its received file is shut with that item, too', async () => {
    const matter = await received([{}, { text: 'More.', picture: { width: 30, height: 20 } }], [{ text: 'Third.' }]);
    const card = await makeKey();
    const other = await openOther();
    const receive = async (leftOut: readonly string[]) => {
      const order = { matter, plan: await plan(matter, 'transfer', leftOut), facts: { handler: 'chair' } };
      const file = new File([await saved(order)], 'tyst.zip');
      const checked = await checkReceived(file, { identities: [], cards: [card] }, {});
      return () => receiveBundle(other.vault, checked, NOW);
    };
    const [whole, part, late] = [await receive([]), await receive([first(matter)]), await receive([first(matter)])];
    expect(await whole()).toMatchObject({ outcome: 'received' });
    expect(await part()).toMatchObject({ outcome: 'received', isNew: false });
    const [before] = await listMatters(other.vault);
    await withholdReceived(other.vault, before?.captures[1] ?? expect.unreachable(), NOW);
    const [after] = await listMatters(other.vault);
    const none = new Set<string>();
    const wish = { recipient: 'police' as const, leftOut: none, copies: [], timed: none, shut: none };
    const found = planPack(after ?? expect.unreachable(), wish);
    expect([found.received, found.receivedOut.map(({ why }) => why)]).toEqual([[], ['withheld', 'withheld']]);
    expect(await withheldFiles(other.db)).toEqual(new Set(after?.received.map(({ file }) => file)));
    await expect(late()).rejects.toMatchObject({ code: 'file-withheld' });
    other.db.close();
  });

  it('is taken back when an item is made unviewable while it is written', async () => {
    const matter = await received([{}]);
    await makeKey();
    const order = { matter, plan: await plan(matter, 'police'), facts: {}, language: 'en' as const, organisation: '' };
    const pack = await preparePack(vault, order, NOW);
    const file = new MemoryFile();
    const write = file.write.bind(file);
    file.write = async (chunk) => {
      // The directory: everything was read by then.
      if (Buffer.from(chunk).includes('PK\u0001\u0002')) {
        await withholdReceived(vault, matter.captures[0] ?? expect.unreachable(), NOW);
      }
      return write(chunk);
    };
    const [volume] = pack.volumes;
    const saving = savePackVolume(vault, pack, volume ?? expect.unreachable(), { target: file, way: 'written' }, []);
    await expect(saving).rejects.toMatchObject({ code: 'capture-withheld' });
    expect(file.state).toBe('aborted');
    expect(await listSentPacks(vault, matter.case.id)).toEqual([]);
  });

  it('stands among what was passed on as perhaps saved, from before its file appears until that is on record', async () => {
    const { pack, volume, file, caseId } = await ready();
    file.close = () => Promise.reject(new Error('the computer was switched off'));
    // What was cut short enters nothing any more.
    const commit = vault.commit.bind(vault);
    let commits = 0;
    vault.commit = async (changes) => (commits++ === 0 ? commit(changes) : Promise.reject(new Error('switched off')));
    await expect(savePackVolume(vault, pack, volume, { target: file, way: 'written' }, [])).rejects.toThrow(
      'the computer was switched off',
    );
    vault.commit = commit;
    const [sent = expect.unreachable()] = await listSentPacks(vault, caseId);
    const digest = await sha256(new Blob([await file.bytes()]));
    expect(sent).toMatchObject({ state: 'begun', recipient: 'police', files: [{ name: volume.fileName, sha256: digest }] });
    expect((await theMatter()).custody.at(-1)).toMatchObject({ event: 'pack-begun', detail: { pack: sent.id, sha256: digest } });
  });

  it.each([true, false])('that was cut short is settled by whoever looks for it, once; found: %s', async (found) => {
    const { pack, volume, caseId } = await ready();
    const file = { number: 1, name: volume.fileName, sha256: '0'.repeat(64), manifestSha256: '', way: 'written' as const };
    await recordFile(vault, pack, 'begun', file, [file]);
    await settlePack(vault, pack.input.bundleId, found, NOW);
    await settlePack(vault, pack.input.bundleId, !found, NOW);
    expect((await listSentPacks(vault, caseId)).map(({ state }) => state)).toEqual(found ? ['written'] : []);
    const custody = (await theMatter()).custody.map(({ caseId: _case, ...entry }) => entry);
    expect(custody.slice(1).map(({ event }) => event)).toEqual(['pack-begun', found ? 'pack-written' : 'pack-not-saved']);
    expect(await brokenCustodyLink(custody)).toBeUndefined();
  });

  it('brings back nothing of a matter that was purged in another window, and is not begun any more', async () => {
    const { pack, volume, caseId } = await ready();
    const file = { number: 1, name: volume.fileName, sha256: '0'.repeat(64), manifestSha256: '', way: 'written' as const };
    await recordFile(vault, pack, 'begun', file, [file]);
    const gone = (await rowsOfMatter(vault, caseId)).map(({ kind, id }) => ({ act: 'remove', kind, id }) as const);
    await vault.commit(gone);
    await recordFile(vault, pack, 'written', file, [file]);
    expect((await custodyOfMatter(vault, caseId)).at(-1)?.event).toBe('pack-written');
    await expect(recordFile(vault, pack, 'begun', file, [file])).rejects.toMatchObject({ code: 'not-found' });
    expect(await rowsOfMatter(vault, caseId)).toEqual([]);
  });

  it('is not on the list when its file could not be saved, and the log says so', async () => {
    const { pack, volume, file, caseId } = await ready();
    file.close = () => Promise.reject(new Error('the stick was pulled out'));
    await expect(savePackVolume(vault, pack, volume, { target: file, way: 'written' }, [])).rejects.toThrow('pulled out');
    expect(file.state).toBe('aborted');
    expect(await listSentPacks(vault, caseId)).toEqual([]);
    expect((await theMatter()).custody.slice(-2).map(({ event }) => event)).toEqual(['pack-begun', 'pack-not-saved']);
  });

  it('about the Head is not transferred to the Head', async () => {
    const before = await received([{}]);
    await makeKey();
    const matter = { ...before, case: { ...before.case, aboutHead: true, addressee: 'deputy' as const } };
    const made = saved({ matter, plan: await plan(matter, 'transfer'), facts: { handler: 'head' } });
    await expect(made).rejects.toMatchObject({ code: 'record-invalid' });
  });

  it('is not transferred to the Head, and says why, once an assessment finds that it is about the Head (P1.3)', async () => {
    const { case: of } = await received([{}]);
    await makeKey();
    const { answers } = assessment({ target: 'target-head' });
    const found = { task: 'assessment', outcome: 'done', by: 'head', happenedAt: NOW.toISOString(), said: '', answers } as const;
    await recordAct(vault, of.id, found, { files: [], hasDeputy: true, now: NOW });
    const matter = await theMatter();
    expect(matter.case.aboutHead).toBe(false);
    const order = { matter, plan: await plan(matter, 'transfer') };
    await expect(saved({ ...order, facts: { handler: 'head' } })).rejects.toMatchObject({ code: 'record-invalid' });
    const pack = await preparePack(vault, { ...order, facts: { handler: 'deputy' }, language: 'en', organisation: '' }, NOW);
    expect(pack.input.record.case).toMatchObject({ aboutHead: true, addressee: 'deputy' });
  });
});

async function openOther(): Promise<{ db: TystDatabase; vault: Vault }> {
  await Dexie.delete('other');
  const other = await openDatabase('other');
  return { db: other, vault: (await setUpCasebook(other, 'another passphrase', NOW, 4)).vault };
}
