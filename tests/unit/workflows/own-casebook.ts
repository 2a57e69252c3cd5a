// A casebook of its own for each test, and what comes into it: received files, acts on record, and its history.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect } from 'vitest';
import { NOW, type SampleCapture, onlyVolume, pngOf, sampleInput, written } from '@/tests/unit/bundle/sample';
import type { BundleInput } from '@/utils/bundle/volume-input';
import type { Act } from '@/utils/evidence/act';
import { type CustodyEntry, brokenCustodyLink } from '@/utils/evidence/custody';
import { sha256 } from '@/utils/evidence/digest';
import type { ReceivedCapture } from '@/utils/evidence/received';
import type { WorkingCopy } from '@/utils/evidence/working-copy';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { custodyOfMatter } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { setUpCasebook } from '@/utils/workflows/casebook/casebook-lock';
import { checkReceived } from '@/utils/workflows/casebook/check-file';
import { type Receiving, receiveBundle } from '@/utils/workflows/casebook/receive-bundle';
import { keepCopy } from '@/utils/workflows/casebook/working-copy';

export const PASSPHRASE = 'correct horse battery';
/** Of 2^4 rounds: the tests are not about how long a passphrase takes to guess. */
const WORK_FACTOR = 4;

export let db: TystDatabase;
export let vault: Vault;
/** What opens files and backups that are meant for this casebook. */
export let identity: string;

beforeEach(async () => {
  db = await openDatabase(crypto.randomUUID());
  ({ vault, identity } = await setUpCasebook(db, PASSPHRASE, NOW, WORK_FACTOR));
});
afterEach(() => {
  db.close();
});

/** The file of a hand-over. */
export async function handedOver(input: BundleInput): Promise<File> {
  const { bytes } = await written(onlyVolume(input));
  return new File([bytes], 'tyst.zip');
}

/** Offers a file to a casebook, as its screen does. */
export async function answerTo(file: File, into: Vault = vault): Promise<Receiving> {
  return receiveBundle(into, await checkReceived(file, { identities: [identity], cards: [] }, {}), NOW);
}

/** Has a file taken in; the id of its matter. */
export async function receive(file: File, into: Vault = vault): Promise<string> {
  const answer = await answerTo(file, into);
  return 'caseId' in answer ? answer.caseId : expect.unreachable(answer.outcome);
}

/** Has a file with these captures taken in; the id of their matter. */
export async function received(captures: readonly SampleCapture[] = [{}]): Promise<string> {
  return receive(await handedOver(await sampleInput(captures)));
}

/** Puts acts on record without asking the protocol. */
export async function onRecord(caseId: string, ...acts: readonly Act[]): Promise<Act[]> {
  const ofCase = acts.map((each) => ({ ...each, caseId }));
  await vault.commit(ofCase.map((value) => ({ act: 'put', kind: 'act', id: value.id, value })));
  return ofCase;
}

/** Keeps a working copy of a received capture in which one area is covered. */
export async function copyOf(
  capture: ReceivedCapture,
  { purpose = 'An invented purpose.', confirmed = [] }: Partial<Pick<WorkingCopy, 'purpose' | 'confirmed'>> = {},
): Promise<WorkingCopy> {
  const { width, height } = capture.record.picture ?? expect.unreachable('no picture');
  const png = pngOf(width, height);
  const areas = [{ rect: { x: 0, y: 0, width: 1, height: 1 }, reason: 'child' as const }];
  return keepCopy(vault, capture, { png, sha256: await sha256(png), width, height, areas }, { purpose, confirmed }, NOW);
}

/** The matter's log, of which every line follows from the one before it. */
export async function unbrokenLog(caseId: string): Promise<CustodyEntry[]> {
  const log = (await custodyOfMatter(vault, caseId)).map(({ caseId: _case, ...entry }) => entry);
  expect(await brokenCustodyLink(log)).toBeUndefined();
  return log;
}
