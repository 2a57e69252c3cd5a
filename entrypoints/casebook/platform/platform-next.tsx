// The next step when a platform does not answer, or leaves a post where it is: the helpline for those who work with children.
import { Card } from '@/components/card';
import { Notice } from '@/components/notice';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { type MatterFacts, hasAnswer } from '@/utils/protocol/matter-facts';
import { HELPLINE, RULES_AS_AT } from '@/utils/protocol/platform-terms';

export function PlatformNext({ facts }: { facts: MatterFacts }) {
  const isNow = hasAnswer(facts, 'platform-report', 'siteAnswer', 'site-none', 'site-kept');
  return (
    <Card title={t('platformHelp.next')}>
      {isNow && <Notice tone="warn">{t('platformHelp.nextNow')}</Notice>}
      <p>{t('platformHelp.nextText', { hours: HELPLINE.afterHours })}</p>
      <ul class="lines">
        <li>{t('platformHelp.phone', { phone: HELPLINE.phone })}</li>
        <li class="plain-address">{t('platformHelp.email', { email: HELPLINE.email })}</li>
      </ul>
      <p class="small">{t('platformHelp.nextCheck', { date: ukTime(`${RULES_AS_AT}T12:00:00.000Z`, 'day') })}</p>
    </Card>
  );
}
