// Minutes while they are written: begun with what is known, found again after the lock or a closed tab, gone once they are recorded.
import { type MinutesContent, PRESENT, type UnfinishedMinutes } from '@/utils/evidence/minutes';
import type { Language } from '@/utils/i18n/language';
import { agreedMeeting } from '@/utils/protocol/agreed-meeting';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import type { Vault } from '@/utils/store/vault/vault';

/** What was left unfinished; else what is on record of the act that is corrected; else new ones, with the place that was agreed. */
export async function beginMinutes(
  vault: Vault,
  caseId: string,
  { facts, language, corrects }: { facts: MatterFacts; language: Language; corrects?: string },
): Promise<UnfinishedMinutes> {
  const unfinished = await vault.get('unfinishedMinutes', nameOfMinutes(caseId, corrects));
  if (unfinished !== undefined) return unfinished;
  const earlier = corrects === undefined ? undefined : await vault.get('minutes', corrects);
  const content = earlier?.content ?? newMinutes(facts, language);
  return { caseId, content, ...(corrects !== undefined && { corrects }) };
}

/** Keeps what there is so far. Throws `storage-full`. */
export async function saveMinutes(vault: Vault, work: UnfinishedMinutes): Promise<void> {
  const id = nameOfMinutes(work.caseId, work.corrects);
  await vault.commit([{ act: 'put', kind: 'unfinishedMinutes', id, value: work }]);
}

/** One of each matter, and one of each act that is corrected. */
export function nameOfMinutes(caseId: string, corrects: string | undefined): string {
  return corrects === undefined ? caseId : `${caseId}/${corrects}`;
}

function newMinutes(facts: MatterFacts, language: Language): MinutesContent {
  const { on, at, place } = agreedMeeting(facts);
  return {
    language,
    metOn: on,
    startedAt: at,
    endedAt: '',
    place,
    names: Object.fromEntries(PRESENT.map((each) => [each, ''])) as MinutesContent['names'],
    notes: {},
    agreed: '',
    actions: [],
    why: '',
    goesOn: '',
    schoolOnly: '',
  };
}
