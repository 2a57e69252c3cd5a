// What stands at the head of every page of a matter: danger first, who handles it, and whether the police must be informed.
import { Notice } from '@/components/notice';
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

/** Until the police are informed or the case is closed: evidence can wait (PRACTICE 1). */
export function DangerNote({ facts }: { facts: MatterFacts }) {
  if (isDone(facts, 'police') || isDone(facts, 'outcome')) return null;
  return (
    <Notice tone="bad">
      <strong>{t('common.danger')}</strong> {t('common.dangerCall')} {t('common.dangerRest')}
    </Notice>
  );
}

export function PoliceTag({ facts }: { facts: MatterFacts }) {
  return policeMust(facts) && !isDone(facts, 'police') ? <Tag tone="bad">{t('protocol.policeTag')}</Tag> : null;
}
