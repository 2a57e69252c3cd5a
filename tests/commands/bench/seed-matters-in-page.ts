// Runs in a page of the extension: sets its casebook up and fills it with invented matters, written as receiving and recording write them.
import { ukClock } from '@/utils/evidence/uk-clock';
import type { CasebookCustody } from '@/utils/evidence/received';
import { nextCustodyEntry } from '@/utils/evidence/custody';
import { digestOf } from '@/utils/evidence/digest';
import { CHAIN_START } from '@/utils/evidence/seal';
import { addDays } from '@/utils/protocol/school-days';
import { openDatabase } from '@/utils/store/database';
import { changeLock } from '@/utils/store/vault/vault-lock';
import type { VaultChange } from '@/utils/store/vault/vault';
import { setUpCasebook } from '@/utils/workflows/casebook/casebook-lock';
import { ASSESSED } from '@/tests/e2e/assessed';
import { codeOf, sampleRecord, wordOf } from './sample-case';

const START = Date.parse('2024-01-08T08:00:00.000Z');
const MINUTE = 60_000;
const AT_ONCE = 500;
/** One matter in so many was closed so long ago that it is due for review. */
const CLOSED = 4;

/** `purged` tombstones besides; the log of the first matter has `lines` lines. */
async function seedMatters(passphrase: string, many: { matters: number; purged: number; lines: number }): Promise<void> {
  const db = await openDatabase();
  const { vault } = await setUpCasebook(db, passphrase, new Date(), 1);
  await changeLock(db, (lock) => ({ ...lock, sheetAt: lock.madeAt }));
  const today = ukClock(new Date()).date;
  for (let from = 0; from < many.matters; from += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, many.matters - from) }, (_, index) => from + index);
    const made = await Promise.all(numbers.map((number) => sampleMatter(number, today, number === 0 ? many.lines : 0)));
    await vault.commit(made.flat());
  }
  for (let from = 0; from < many.purged; from += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, many.purged - from) }, (_, index) => from + index);
    await vault.commit(numbers.map((number) => tombstone(many.matters + number)));
  }
  db.close();
}

async function sampleMatter(number: number, today: string, lines: number): Promise<VaultChange[]> {
  const at = new Date(START + number * MINUTE).toISOString();
  const caseId = crypto.randomUUID();
  const receivedId = crypto.randomUUID();
  const record = sampleRecord(number, at);
  const isClosed = number % CLOSED === 1;
  const seal = { captureId: record.id, digest: await digestOf(record), previous: CHAIN_START, certificate: '', signature: '' };
  const acts = [
    { task: 'assessment', answers: ASSESSED },
    { task: 'deletion', answers: { deadline: addDays(today, (number % 60) - 5) } },
    ...(isClosed ? [{ task: 'outcome', answers: { closed: 'closed-removed' } }] : []),
  ].map((said, index) => ({
    ...said,
    id: crypto.randomUUID(),
    caseId,
    outcome: 'done' as const,
    by: 'head' as const,
    happenedAt: at,
    recordedAt: new Date(START + number * MINUTE + index * 1_000).toISOString(),
    said: `Invented words, number ${number}.`,
    attachments: [],
  }));
  const log: CasebookCustody[] = [];
  const enter = async (event: CasebookCustody['event'], detail: Record<string, string>) => {
    log.push({ caseId, ...(await nextCustodyEntry(log.at(-1), event, detail, at)) });
  };
  await enter('received', { bundle: receivedId });
  for (const { id, task } of acts) await enter('act-recorded', { act: id, task });
  while (log.length < lines) await enter('visit-recorded', { captureId: record.id });
  return [
    {
      act: 'add',
      kind: 'case',
      id: caseId,
      value: {
        id: caseId,
        from: { caseId, signer: seal.digest },
        code: codeOf(number),
        title: `A post about the ${wordOf(number)}`,
        aboutHead: false,
        addressee: 'head',
        status: isClosed ? 'closed' : 'open',
        receivedAt: at,
        updatedAt: at,
      },
    },
    {
      act: 'add',
      kind: 'capture',
      id: `${caseId}/${record.id}`,
      value: { id: record.id, caseId, item: 1, receivedId, record, seal },
    },
    {
      act: 'add',
      kind: 'received',
      id: receivedId,
      value: {
        id: receivedId,
        sha256: seal.digest,
        size: 1,
        fileName: `tyst-${number}.zip`,
        receivedAt: at,
        bundleId: receivedId,
        volume: { number: 1, count: 1 },
        caseId,
        signer: seal.digest,
        maker: 'unknown',
        signedAt: at,
        incomingHead: seal.digest,
        captureIds: [record.id],
        file: receivedId,
      },
    },
    ...acts.map((value): VaultChange => ({ act: 'add', kind: 'act', id: value.id, value })),
    ...log.map((value): VaultChange => ({ act: 'add', kind: 'custody', id: `${caseId}/${value.seq}`, value })),
  ];
}

function tombstone(number: number): VaultChange {
  const at = new Date(START + number * MINUTE).toISOString();
  const id = crypto.randomUUID();
  return {
    act: 'add',
    kind: 'purged',
    id,
    value: {
      id,
      from: { caseId: id, signer: CHAIN_START },
      code: codeOf(number),
      receivedAt: at,
      closedOn: at.slice(0, 10),
      purgedAt: at,
      by: 'head',
      reason: 'time-over',
      items: [{ captureId: id, item: 1, record: CHAIN_START }],
      received: [],
      letters: [],
      packs: [],
      names: [],
    },
  };
}

Object.assign(globalThis, { seedMatters });
