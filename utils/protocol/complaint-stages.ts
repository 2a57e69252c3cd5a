// The stages of a complaint that an author is pointed to.
import type { MatterFacts } from './matter-facts';
import type { PolicyPack } from './policy-pack';

/** Stages that lead to the Head in Tyst's own words. */
const TO_HEAD: ReadonlySet<string> = new Set(['stage-teacher', 'stage-head']);

/**
 * Those of the policy (G3). A matter about the Head is offered no stage that leads to the Head (P1.3); what a school has put in
 * words of its own is left to whoever reads the letter.
 */
export function offeredStages({ policy, aboutHead }: MatterFacts): PolicyPack['complaintStages'] {
  const stages = policy?.complaintStages ?? [];
  return aboutHead ? stages.filter(({ id, words }) => words !== undefined || !TO_HEAD.has(id)) : stages;
}
