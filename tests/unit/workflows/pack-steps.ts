// A casebook of its own for each test, and the steps from received files to a saved pack.
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect } from 'vitest';
import { type SampleCapture, NOW, onlyVolume, pngOf, sampleInput, written } from '@/tests/unit/bundle/sample';
import { sha256 } from '@/utils/evidence/digest';
import { type RecipientKind } from '@/utils/evidence/pack';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { SUBJECTS, type WorkingCopy } from '@/utils/evidence/working-copy';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { type Matter, listMatters } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { setUpCasebook } from '@/utils/workflows/casebook/casebook-lock';
import { checkReceived } from '@/utils/workflows/casebook/check-file';
import { shutFiles } from '@/utils/workflows/casebook/held-in';
import { planPack, sizedCopies } from '@/utils/workflows/packs/plan-pack';
import { type PackOrder, preparePack } from '@/utils/workflows/packs/prepare-pack';
import { receiveBundle } from '@/utils/workflows/casebook/receive-bundle';
import { savePackVolume } from '@/utils/workflows/packs/save-pack';
import { receivedPicture } from '@/utils/workflows/casebook/received-picture';
import { makeCard } from '@/utils/workflows/casebook/school-card';
import { withholdReceived } from '@/utils/workflows/casebook/withhold-received';
import { keepCopy } from '@/utils/workflows/casebook/working-copy';
import { MemoryFile } from './memory-file';

export let db: TystDatabase;
export let vault: Vault;
export let identity: string;

beforeEach(async () => {
  await Dexie.delete('tyst');
  db = await openDatabase();
  ({ vault, identity } = await setUpCasebook(db, 'correct horse battery', NOW, 4));
});
afterEach(() => {
  db.close();
});

/** One case, handed over in one file for each of these groups of captures. */
export async function received(...groups: SampleCapture[][]): Promise<Matter> {
  const input = await sampleInput(groups.flat());
  let at = 0;
  return receivedParts(
    input,
    groups.map(({ length }): [number, number] => [at, (at += length)]),
  );
}

/** One case, handed over in one file for each of these ranges of its captures. */
export async function receivedParts(input: Awaited<ReturnType<typeof sampleInput>>, parts: [number, number][]): Promise<Matter> {
  for (const part of parts) {
    const captures = input.captures.slice(...part);
    const { bytes } = await written(onlyVolume({ ...input, captures, bundleId: crypto.randomUUID() }));
    const checked = await checkReceived(new File([bytes], 'tyst.zip'), { identities: [identity], cards: [] }, {});
    await receiveBundle(vault, checked, NOW);
  }
  return theMatter();
}

export async function theMatter(): Promise<Matter> {
  const [matter] = await listMatters(vault);
  if (matter === undefined) throw new Error('nothing was received');
  return matter;
}

export async function plan(matter: Matter, recipient: RecipientKind, leftOut: readonly string[] = [], cap?: number) {
  const copies = await sizedCopies(vault, matter.case.id);
  return planPack(matter, { recipient, leftOut: new Set(leftOut), copies, timed: new Set(), shut: await shutFiles(vault) }, cap);
}

export async function change(capture: ReceivedCapture | undefined, more: Partial<ReceivedCapture>): Promise<Matter> {
  if (capture === undefined) throw new Error('no such capture');
  const id = `${capture.caseId}/${capture.id}`;
  await vault.commit([{ act: 'put', kind: 'capture', id, value: { ...capture, ...more } }]);
  return theMatter();
}

export function first({ captures: [capture] }: Matter): string {
  return capture?.id ?? expect.unreachable();
}

/** The first item made unviewable. */
export async function withFirstWithheld({ captures: [first] }: Matter): Promise<Matter> {
  if (first === undefined) throw new Error('no capture');
  await withholdReceived(vault, first, NOW);
  await withholdReceived(vault, first, NOW);
  const matter = await theMatter();
  expect(matter.custody.filter(({ event }) => event === 'withheld')).toHaveLength(1);
  const [capture] = matter.captures;
  if (capture !== undefined) await expect(receivedPicture(vault, capture)).rejects.toMatchObject({ code: 'capture-withheld' });
  return matter;
}

export async function copyOf(capture: ReceivedCapture | undefined, confirmed: WorkingCopy['confirmed'] = [...SUBJECTS]) {
  const picture = capture?.record.picture;
  if (capture === undefined || picture === undefined) throw new Error('no picture');
  const png = pngOf(picture.width, picture.height);
  const areas = [{ rect: { x: 0, y: 0, width: 3, height: 3 }, reason: 'child' as const }];
  const burnt = { png, sha256: await sha256(png), width: picture.width, height: picture.height, areas };
  return keepCopy(vault, capture, burnt, { purpose: 'An invented purpose.', confirmed }, NOW);
}

/** Makes the pack as it was planned; its bytes as they were saved. */
export async function saved(order: Partial<PackOrder> & Pick<PackOrder, 'matter' | 'plan'>): Promise<Uint8Array<ArrayBuffer>> {
  const pack = await preparePack(vault, { facts: {}, language: 'en', organisation: 'Fixture School', ...order }, NOW);
  const [volume, ...others] = pack.volumes;
  if (volume === undefined || others.length > 0) throw new Error('not one volume');
  const file = new MemoryFile();
  await savePackVolume(vault, pack, volume, { target: file, way: 'written' }, []);
  return new Uint8Array(await file.bytes());
}

export const makeKey = (keys = {}) => makeCard(vault, 'Fixture School', keys, NOW);
