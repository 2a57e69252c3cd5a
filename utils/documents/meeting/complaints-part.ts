// The stages of a complaint as a part of the papers for a meeting (G3), and the name of the policy.
import { offeredStages } from '@/utils/protocol/complaint-stages';
import { handlerOf } from '@/utils/protocol/handler';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import { COMPLAINT_STAGES, type PolicyPack } from '@/utils/protocol/policy-pack';
import type { Translate } from '@/utils/i18n/translate';
import type { Language } from '@/utils/i18n/language';
import type { PaperBlock } from './paper';

export function policyName(pack: PolicyPack, language: Language, t: Translate): string {
  if (pack.name === undefined) return t(`protocol.answer.pack-${pack.document}`);
  return language === 'cy' && pack.name.cy !== '' ? pack.name.cy : pack.name.en;
}

export function complaintsPart(facts: MatterFacts, language: Language, t: Translate): PaperBlock[] {
  const pack = facts.policy;
  const stages = offeredStages(facts);
  return [
    { kind: 'heading', text: t('meetingPaper.heading.complaints') },
    ...(pack === undefined || stages.length === 0
      ? [{ kind: 'paragraph', text: t('meetingPaper.complaints.none') } as const]
      : [
          { kind: 'paragraph', text: t('meetingPaper.complaints.policy', { policy: policyName(pack, language, t) }) } as const,
          { kind: 'lines', numbered: true, lines: stages.map((stage) => ({ text: stageText(stage, language, t) })) } as const,
        ]),
    ...(handlerOf(facts) === 'chair' ? [{ kind: 'paragraph', text: t('meetingPaper.complaints.viceChair') } as const] : []),
    { kind: 'paragraph', text: t('meetingPaper.complaints.copy') },
  ];
}

function stageText({ id, words }: PolicyPack['complaintStages'][number], language: Language, t: Translate): string {
  if (words !== undefined) return language === 'cy' && words.cy !== '' ? words.cy : words.en;
  const known = COMPLAINT_STAGES.find((each) => each === id);
  return known === undefined ? id : t(`packs.stage.${known}`);
}
