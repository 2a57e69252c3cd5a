// Who handles a matter (P1.3): the Head, or where it is about the Head the Deputy, and where there is none the Chair of Governors.
import type { Actor } from '@/utils/evidence/act';
import { type MatterFacts, accusesStaff, childMayBeHarmed } from './matter-facts';

export type Handler = Extract<Actor, 'head' | 'deputy' | 'chair'>;

/** An accusation against the Head that a child may have been harmed goes to the Chair, deputy or not (PRACTICE 3). */
export function handlerOf(facts: MatterFacts): Handler {
  if (!facts.aboutHead) return 'head';
  if (accusesStaff(facts) && childMayBeHarmed(facts)) return 'chair';
  return facts.hasDeputy ? 'deputy' : 'chair';
}

/** Whether this role may act in the matter: the Head not in one that is about the Head. */
export function mayAct(facts: MatterFacts, actor: Actor): boolean {
  return !(facts.aboutHead && actor === 'head');
}

/** Whether this role may decide what becomes of the data of a matter: whoever may act in it, but for the office. */
export function mayDecide(facts: MatterFacts, actor: Actor): boolean {
  return actor !== 'office' && mayAct(facts, actor);
}
