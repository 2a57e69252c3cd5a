// Received captures to be withheld, their copies, and the matters that hold them.
import 'fake-indexeddb/auto';
import { expect } from 'vitest';
import { NOW, sampleInput } from '@/tests/unit/bundle/sample';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { type Matter, listMatters } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import type { BundleInput } from '@/utils/bundle/volume-input';
import { answerTo, handedOver, vault } from './own-casebook';

export const LATER = new Date(NOW.getTime() + 60_000);

/** Has what is handed over taken in, in a file of its own. */
export async function take(input: BundleInput): Promise<void> {
  expect(await answerTo(await handedOver({ ...input, bundleId: crypto.randomUUID() }))).toMatchObject({ outcome: 'received' });
}

/** The same sealed captures in a container that somebody else signed, of a case of their own. */
export async function bySomebodyElse(input: BundleInput): Promise<BundleInput> {
  const { signer } = await sampleInput([{}]);
  return { ...input, signer, case: { ...input.case, id: crypto.randomUUID() } };
}

export async function matter(from: Vault = vault): Promise<Matter> {
  return (await listMatters(from))[0] ?? expect.unreachable();
}

/** The items of one file that has two. */
export async function two(): Promise<[ReceivedCapture, ReceivedCapture]> {
  await take(await sampleInput([{ source: 'first' }, { source: 'second' }]));
  const [first, second] = (await matter()).captures;
  return [first ?? expect.unreachable(), second ?? expect.unreachable()];
}
