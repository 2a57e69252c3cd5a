// A matter with two items, one of which names a person, and the ways to erase what is about them.
import 'fake-indexeddb/auto';
import { beforeEach, expect } from 'vitest';
import { NOW, sampleInput } from '@/tests/unit/bundle/sample';
import { READY, letterContent } from '@/tests/unit/documents/letter-sample';
import { act } from '@/tests/unit/protocol/acts';
import { type Act } from '@/utils/evidence/act';
import type { EraseGrain, ErasedThing } from '@/utils/evidence/erased';
import type { ReceivedCapture } from '@/utils/evidence/received';
import type { Find, FoundKind } from '@/utils/evidence/subject-request';
import { quoteOf } from '@/utils/protocol/letter-quotes';
import { matterOf } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { recordAct } from '@/utils/workflows/casebook/record-act';
import { writeLetter } from '@/utils/workflows/casebook/write-letter';
import { type EraseOrder, eraseThings } from '@/utils/workflows/subject/erase-things';
import { findPerson } from '@/utils/workflows/subject/find-person';
import { copyOf, handedOver, onRecord, receive, vault } from './own-casebook';

export const TERMS = ['Párent Example'];
export let caseId: string;
/** What the items came in. */
export let file: File;
/** The item that names the person, and the other one. */
export let named: ReceivedCapture;
export let other: ReceivedCapture;

beforeEach(async () => {
  const input = await sampleInput([{ text: 'Plantedwords of PARENT EXAMPLE.' }, { text: 'Other words.' }]);
  file = await handedOver(input);
  caseId = await receive(file);
  [named = expect.unreachable(), other = expect.unreachable()] = (await matterOf(vault, caseId)).captures;
});

/** Puts acts of this matter on record. */
export const put = (...acts: readonly Act[]) => onRecord(caseId, ...acts);

export async function close(): Promise<void> {
  await put(...READY);
  const draft = { task: 'outcome', outcome: 'done', by: 'head', happenedAt: NOW.toISOString(), said: 'Over.' } as const;
  await recordAct(vault, caseId, { ...draft, answers: { closed: 'closed-removed' } }, { files: [], hasDeputy: true, now: NOW });
}

/** Pictures, words and files about item 1 in every kind of thing. */
export async function fill(): Promise<void> {
  await close();
  await copyOf(named, { purpose: 'For Parent Example.' });
  const quotes = [{ ...quoteOf(named), words: 'Plantedwords of', when: '16 October 2026' }];
  const letter = { ...letterContent('deletion-request', 'en', {}), quotes, copies: [] };
  await writeLetter(vault, caseId, letter, { hasDeputy: true, holidays: [], now: NOW });
  const words = { en: 'A policy', cy: '' };
  const clause = { id: 'behaviour', words };
  const tie = {
    captureId: named.id,
    item: 1,
    passage: 'words' as const,
    words: 'Plantedwords of',
    policy: { id: 'pack-004', words },
    clause,
  };
  await put({ ...act('cross-reference', {}, { outcome: 'tied', said: '' }), tie: { ...tie, rationale: 'Plantedrationale.' } });
}

export async function findOf(kind: FoundKind): Promise<Find> {
  return (await findPerson(vault, { terms: TERMS })).find((each) => each.kind === kind) ?? expect.unreachable(kind);
}

export async function erase(find: Find, grain: EraseGrain, more: Partial<EraseOrder> = {}): Promise<ErasedThing> {
  const order: EraseOrder = {
    caseId,
    things: [{ find, grain }],
    terms: TERMS,
    ground: 'objection',
    by: 'head',
    hasDeputy: true,
    ...more,
  };
  const [stone] = await eraseThings(vault, order, NOW);
  return stone ?? expect.unreachable();
}

export async function everything(of: Vault = vault): Promise<string> {
  return JSON.stringify(await Promise.all((await of.db.vaultRows.toArray()).map((row) => of.open(row))));
}
