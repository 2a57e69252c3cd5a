// Makes the papers for a meeting as a Word file, and puts on record that they were made; they themselves are not kept.
import { type MeetingPackInput, meetingPack } from '@/utils/documents/meeting/meeting-pack';
import { AppError } from '@/utils/errors';
import { nextCustodyEntry } from '@/utils/evidence/custody';
import { sha256 } from '@/utils/evidence/digest';
import type { DocumentLanguage } from '@/utils/i18n/language';
import { type MatterFacts, goesAnotherWay } from '@/utils/protocol/matter-facts';
import type { MeetingAnswers } from '@/utils/protocol/running-order';
import { type Matter, matterOf } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { matterFacts } from './record-act';
import { isForDslAlone } from './write-letter';

/** What the papers are made with. */
export interface PackWishes {
  facts: MatterFacts;
  answers: MeetingAnswers;
  language: DocumentLanguage;
  school: string;
}

/** Why there are no papers for a meeting in this matter; undefined where there may be (PRACTICE 2, 12). */
export function meetingBar(matter: Matter, facts: MatterFacts): 'imagery' | 'author' | undefined {
  if (isForDslAlone(matter)) return 'imagery';
  return goesAnotherWay(facts) ? 'author' : undefined;
}

export function packInput({ case: of, captures }: Matter, { facts, answers, school }: PackWishes): MeetingPackInput {
  return { school, reference: of.reference ?? of.code, facts, captures, answers };
}

/** Throws `meeting-barred` (with what forbids it), `not-found`, `storage-full`. */
export function makeMeetingPack(vault: Vault, caseId: string, made: PackWishes & { now: Date }): Promise<File> {
  return navigator.locks.request('tyst-vault-write', async () => {
    const matter = await matterOf(vault, caseId);
    // In another window something may have been recorded since the page was drawn.
    const { hasDeputy, policy } = made.facts;
    const facts = matterFacts(matter, hasDeputy, policy);
    const bar = meetingBar(matter, facts);
    if (bar !== undefined) throw new AppError('meeting-barred', bar);
    // What writes Word files is as large as all else in the casebook.
    const { paperDocx } = await import('@/utils/documents/meeting/paper-docx');
    const bytes = await paperDocx(meetingPack(packInput(matter, { ...made, facts }), made.language));
    const at = made.now.toISOString();
    const entry = await nextCustodyEntry(matter.custody.at(-1), 'meeting-pack-made', { sha256: await sha256(bytes) }, at);
    await vault.commit([{ act: 'add', kind: 'custody', id: `${caseId}/${entry.seq}`, value: { ...entry, caseId } }]);
    return new File([bytes], `${matter.case.code}-${at.slice(0, 10)}-1.docx`, { type: bytes.type });
  });
}
