// Runs in a page of the extension: fills its casebook with invented matters in every state that a screen shows, by the workflows themselves.
import { addDays } from '@/utils/protocol/school-days';
import { ukClock } from '@/utils/evidence/uk-clock';
import { openDatabase } from '@/utils/store/database';
import { matterOf } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { unlockCasebook } from '@/utils/workflows/casebook/casebook-lock';
import { checkReceived } from '@/utils/workflows/casebook/check-file';
import { giveReference } from '@/utils/workflows/casebook/give-reference';
import { purgeMatter } from '@/utils/workflows/casebook/purge-matter';
import { quarantineFile } from '@/utils/workflows/casebook/quarantine-file';
import { receiveBundle } from '@/utils/workflows/casebook/receive-bundle';
import { type ActDraft, recordAct } from '@/utils/workflows/casebook/record-act';
import { recordDeadline } from '@/utils/workflows/casebook/record-deadline';
import { recordVisit } from '@/utils/workflows/casebook/record-visit';
import { withholdReceived } from '@/utils/workflows/casebook/withhold-received';
import { burnCopy, keepCopy } from '@/utils/workflows/casebook/working-copy';
import { ASSESSED } from '@/tests/e2e/assessed';
import { FRESH_WORDS, MATTERS, type MatterName } from './seed-matters';

/** A matter that was closed so long ago is due for review. */
const LONG_AGO = '2025-03-31T14:05:00.000Z';

type Seeded = Record<MatterName, { caseId: string; captureIds: string[] }>;

async function seedCasebook(passphrase: string, bundles: Record<MatterName, string>): Promise<Seeded> {
  const db = await openDatabase();
  const { vault } = await unlockCasebook(db, passphrase, new Date());
  const seeded: Partial<Seeded> = {};
  for (const name of MATTERS) {
    const caseId = await receive(vault, `tyst-${name}.zip`, bundles[name]);
    const { captures } = await matterOf(vault, caseId);
    seeded[name] = { caseId, captureIds: captures.map(({ record }) => record.id) };
  }
  const all = seeded as Seeded;
  await running(vault, all.running.caseId);
  await close(vault, all.closed.caseId);
  await close(vault, all.purged.caseId);
  await purgeMatter(vault, all.purged.caseId, { by: 'head', reason: 'time-over', hasDeputy: true, now: new Date() });
  const [, byMistake] = (await matterOf(vault, all.whatsapp.caseId)).captures;
  if (byMistake !== undefined) await withholdReceived(vault, byMistake, new Date());
  const broken = await checkReceived(new File(['no bundle'], 'broken.zip'), { identities: [], cards: [] }, {});
  await quarantineFile(vault, broken, broken.verdict.problems, new Date());
  db.close();
  return all;
}

async function receive(vault: Vault, name: string, base64: string): Promise<string> {
  const file = new File([Uint8Array.fromBase64(base64)], name);
  const received = await receiveBundle(vault, await checkReceived(file, { identities: [], cards: [] }, {}), new Date());
  if (received.outcome !== 'received') throw new Error(`${name} was not taken in: ${JSON.stringify(received)}`);
  return received.caseId;
}

type Said = Partial<ActDraft> & Pick<ActDraft, 'task'>;

function act(vault: Vault, caseId: string, draft: Said) {
  const now = new Date();
  return recordAct(
    vault,
    caseId,
    { outcome: 'done', by: 'head', happenedAt: now.toISOString(), said: 'Invented words.', answers: {}, ...draft },
    { files: [], hasDeputy: true, now },
  );
}

/** As far as the check whether the post is gone, with something in every list. */
async function running(vault: Vault, caseId: string): Promise<void> {
  const { date: today } = ukClock(new Date());
  const record = (draft: Said) => act(vault, caseId, draft);
  await giveReference(vault, caseId, '2026-014', new Date());
  await record({ task: 'assessment', answers: { ...ASSESSED, policy: 'pack-002' } });
  await record({ task: 'decision', answers: { way: 'way-internal' } });
  const { captures } = await matterOf(vault, caseId);
  const [first] = captures;
  if (first === undefined) throw new Error('The matter has no capture.');
  await record({
    task: 'cross-reference',
    outcome: 'tied',
    tie: {
      captureId: first.record.id,
      item: 1,
      passage: 'words',
      words: FRESH_WORDS,
      policy: { id: 'pack-002', words: { en: 'Fixture policy', cy: 'Polisi enghreifftiol' } },
      clause: { id: 'inappropriate-use', words: { en: 'Fixture clause', cy: 'Cymal enghreifftiol' } },
      rationale: 'An invented reason.',
    },
  });
  await record({ task: 'cross-reference', answers: { witness: 'Deputy Example' }, said: '' });
  await record({
    task: 'platform-report',
    answers: { rules: 'Invented rule', reportedFrom: 'from-school', siteAnswer: 'site-kept', followUp: addDays(today, 10) },
  });
  await record({ task: 'meeting', how: 'in-person', answers: { contact: 'meeting-held' } });
  await record({ task: 'deletion', answers: { deadline: addDays(today, 7) } });
  await recordDeadline(
    vault,
    caseId,
    { step: 'added', by: 'head', said: 'An invented deadline.', day: addDays(today, 90), kind: 'barring-review' },
    { now: new Date(), hasDeputy: true },
  );
  for (let looked = 0; looked < 3; looked++) await recordVisit(vault, first, new Date());
  const burnt = await burnCopy(vault, first, [
    { rect: { x: 20, y: 20, width: 120, height: 40 }, reason: 'by-hand', words: 'Poster One' },
  ]);
  await keepCopy(vault, first, burnt, { purpose: 'For an invented meeting.', confirmed: [] }, new Date());
}

async function close(vault: Vault, caseId: string): Promise<void> {
  await act(vault, caseId, { task: 'assessment', answers: ASSESSED });
  await act(vault, caseId, { task: 'decision', answers: { way: 'way-none' } });
  await act(vault, caseId, { task: 'outcome', answers: { closed: 'closed-removed' }, happenedAt: LONG_AGO });
}

Object.assign(globalThis, { seedCasebook });
