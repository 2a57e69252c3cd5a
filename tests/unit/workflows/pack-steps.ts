// The steps from received files to a saved pack, in a casebook of its own for each test.
import { expect } from 'vitest';
import { type SampleCapture, NOW, sampleInput } from '@/tests/unit/bundle/sample';
import { type RecipientKind } from '@/utils/evidence/pack';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { SUBJECTS } from '@/utils/evidence/working-copy';
import { type Matter, listMatters } from '@/utils/store/vault/matters';
import { shutFiles } from '@/utils/workflows/casebook/held-in';
import { planPack, sizedCopies } from '@/utils/workflows/packs/plan-pack';
import { type PackOrder, preparePack } from '@/utils/workflows/packs/prepare-pack';
import { savePackVolume } from '@/utils/workflows/packs/save-pack';
import { receivedPicture } from '@/utils/workflows/casebook/received-picture';
import { makeCard } from '@/utils/workflows/casebook/school-card';
import { withholdReceived } from '@/utils/workflows/casebook/withhold-received';
import { MemoryFile } from './memory-file';
import { copyOf, handedOver, receive, vault } from './own-casebook';

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
    await receive(await handedOver({ ...input, captures, bundleId: crypto.randomUUID() }));
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

/** A working copy in which its maker looked for everybody. */
export const copyForAll = (capture: ReceivedCapture | undefined) =>
  copyOf(capture ?? expect.unreachable('no capture'), { confirmed: [...SUBJECTS] });

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
