// Asks who acted: a role, never a name; the Head is left out of a matter that is about the Head (P1.3).
import { Radios } from '@/components/choices';
import { ACTORS, type Actor } from '@/utils/evidence/act';
import { t } from '@/utils/i18n/translate';
import { mayAct } from '@/utils/protocol/handler';
import type { MatterFacts } from '@/utils/protocol/matter-facts';

export interface ActorFieldProps {
  id: string;
  /** Another question than who did it. */
  legend?: string;
  facts: MatterFacts;
  /** Which roles are offered; without it, all that may act in the matter. */
  may?: typeof mayAct;
  value: Actor | undefined;
  error: string | undefined;
  onChange: (actor: Actor) => void;
}

export function ActorField({ id, legend = t('protocol.form.by'), facts, may = mayAct, value, error, onChange }: ActorFieldProps) {
  const choices = ACTORS.filter((actor) => may(facts, actor)).map((actor) => ({
    value: actor,
    label: t(`protocol.actor.${actor}`),
  }));
  return <Radios id={id} legend={legend} error={error} choices={choices} value={value} onChange={onChange} />;
}
