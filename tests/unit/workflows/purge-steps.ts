// A matter to be purged: closed, filled with every kind of thing, and the purge itself.
import 'fake-indexeddb/auto';
import { beforeEach, expect } from 'vitest';
import { NOW, sampleInput } from '@/tests/unit/bundle/sample';
import { READY, letterContent } from '@/tests/unit/documents/letter-sample';
import type { Act, Actor } from '@/utils/evidence/act';
import type { PurgedMatter } from '@/utils/evidence/purged';
import { quoteOf } from '@/utils/protocol/letter-quotes';
import { matterOf } from '@/utils/store/vault/matters';
import { purgeMatter } from '@/utils/workflows/casebook/purge-matter';
import { recordAct } from '@/utils/workflows/casebook/record-act';
import { writeLetter } from '@/utils/workflows/casebook/write-letter';
import { copyOf, handedOver, onRecord, receive, vault } from './own-casebook';

export let caseId: string;
/** What it came in. */
export let file: File;

beforeEach(async () => {
  file = await fileOf('Plantedwords of a post.');
  caseId = await receive(file);
});

/** From here on the tests are about this matter. */
export function turnTo(id: string): void {
  caseId = id;
}

/** The file of a hand-over with one post. */
export async function fileOf(text: string): Promise<File> {
  return handedOver(await sampleInput([{ text }]));
}

/** Puts acts of this matter on record. */
export const put = (...acts: readonly Act[]) => onRecord(caseId, ...acts);

/** Closed as the screen closes it. */
export async function close(): Promise<void> {
  const answers = { closed: 'closed-removed' };
  const draft = {
    task: 'outcome',
    outcome: 'done',
    by: 'head',
    happenedAt: NOW.toISOString(),
    said: 'Plantedreasons.',
    answers,
  } as const;
  const attached = new File(['Plantedattachment'], 'Plantedname.txt');
  await put(...READY);
  await recordAct(vault, caseId, draft, { files: [attached], hasDeputy: true, now: NOW });
}

/** Every kind of thing that a matter can hold. */
export async function fill(): Promise<void> {
  const [capture = expect.unreachable()] = (await matterOf(vault, caseId)).captures;
  await close();
  await copyOf(capture, { purpose: 'Plantedpurpose.' });
  const quotes = [{ ...quoteOf(capture), words: 'Plantedwords of a post', when: '16 October 2026' }];
  await writeLetter(
    vault,
    caseId,
    { ...letterContent('deletion-request', 'en', {}), quotes, copies: [] },
    { hasDeputy: true, holidays: [], now: NOW },
  );
  const pack = { recipient: 'police', facts: {}, items: [1], encrypted: false, state: 'written' } as const;
  const files = [{ name: 'tyst-K7-MQ4-pack.zip', sha256: 'f'.repeat(64) }];
  const id = crypto.randomUUID();
  await vault.commit([{ act: 'add', kind: 'pack', id, value: { ...pack, id, caseId, at: NOW.toISOString(), files } }]);
}

export function purge(by: Actor = 'head'): Promise<PurgedMatter> {
  return purgeMatter(vault, caseId, { by, reason: 'time-over', hasDeputy: true, now: NOW });
}
