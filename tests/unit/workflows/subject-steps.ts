// A matter with a post that names a person, what is on record of it, and the file that the person gets.
import 'fake-indexeddb/auto';
import JSZip from 'jszip';
import { beforeEach, expect } from 'vitest';
import { NOW } from '@/tests/unit/bundle/sample';
import { READY } from '@/tests/unit/documents/letter-sample';
import { act } from '@/tests/unit/protocol/acts';
import type { ReceivedCapture } from '@/utils/evidence/received';
import type { Decision, Find } from '@/utils/evidence/subject-request';
import { matterOf } from '@/utils/store/vault/matters';
import { type SubjectGift, makeSubjectFile } from '@/utils/workflows/subject/make-subject-file';
import { onRecord, received, vault } from './own-casebook';

export const TERMS = ['parent example'];
export let caseId: string;
export let capture: ReceivedCapture;

beforeEach(async () => {
  caseId = await received([{ text: 'Ask Párent Example about it. <b>Invented.</b>' }]);
  [capture = expect.unreachable()] = (await matterOf(vault, caseId)).captures;
});

export async function record(said: string) {
  await onRecord(caseId, ...READY, act('friendly-talk', { talk: 'talk-agreed' }, { said, by: 'deputy' }));
}

export function make(
  decisions: { find: Find; decision: Decision }[],
  by: 'head' | 'deputy' = 'head',
  language: 'en' | 'cy' = 'en',
  isEncrypted = false,
) {
  const periods = { child: 12, police: 12, noBreach: 12, usual: 12 };
  const order = {
    terms: TERMS,
    decisions,
    language,
    organisation: 'Ysgol Enghraifft',
    by,
    hasDeputy: true,
    periods,
    isEncrypted,
  };
  return makeSubjectFile(vault, order, NOW);
}

export async function fileOf({ file }: SubjectGift) {
  const opened = await JSZip.loadAsync(await file.arrayBuffer());
  const page = (await opened.file('personal-data.html')?.async('string')) ?? expect.unreachable();
  return { names: Object.keys(opened.files), page };
}

export const kinds = (finds: readonly Find[]) => finds.map(({ kind }) => kind);
