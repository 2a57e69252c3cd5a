// Who handles a matter, and whether the police must be informed: at the head of every page of the matter.
import { Tag } from '@/components/tag';
import { t } from '@/utils/i18n/translate';
import { handlerOf } from '@/utils/protocol/handler';
import { type MatterFacts, policeMust } from '@/utils/protocol/matter-facts';
import { isDone } from '@/utils/protocol/waits';

export function HandlerNote({ facts }: { facts: MatterFacts }) {
  const handler = handlerOf(facts);
  return (
    <p>
      {t('protocol.handledBy', { role: t(`protocol.actor.${handler}`) })} {handler !== 'head' && t('protocol.handledInstead')}
    </p>
  );
}

export function PoliceTag({ facts }: { facts: MatterFacts }) {
  return policeMust(facts) && !isDone(facts, 'police') ? <Tag tone="bad">{t('protocol.policeTag')}</Tag> : null;
}
