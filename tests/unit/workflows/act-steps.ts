// A matter in which acts are recorded, one a minute.
import 'fake-indexeddb/auto';
import { beforeEach } from 'vitest';
import { NOW } from '@/tests/unit/bundle/sample';
import { type Matter, matterOf } from '@/utils/store/vault/matters';
import { type ActDraft, recordAct } from '@/utils/workflows/casebook/record-act';
import { received, vault } from './own-casebook';

export let caseId: string;

beforeEach(async () => {
  minutes = 0;
  caseId = await received([{ categories: ['threat-violence'] }]);
});

let minutes = 0;
export function draft(task: string, answers: ActDraft['answers'] = {}, more: Partial<ActDraft> = {}): ActDraft {
  return { task, outcome: 'done', by: 'head', happenedAt: NOW.toISOString(), said: 'Invented words.', answers, ...more };
}

export function record(what: ActDraft, files: readonly File[] = []) {
  minutes += 1;
  return recordAct(vault, caseId, what, { files, hasDeputy: true, now: new Date(NOW.getTime() + minutes * 60_000) });
}

export function matter(): Promise<Matter> {
  return matterOf(vault, caseId);
}
