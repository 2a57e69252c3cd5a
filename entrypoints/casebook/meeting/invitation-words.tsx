// What an invitation says, whichever way it goes (P1.1); where a meeting is a risk, the way to a letter instead (P1.2).
import { Card } from '@/components/card';
import { Notice } from '@/components/notice';
import type { TaskWorkProps } from '@/entrypoints/casebook/protocol/task-work';
import { addressOfLetters } from '@/entrypoints/casebook/use-route';
import { t } from '@/utils/i18n/translate';
import { hasAnswer } from '@/utils/protocol/matter-facts';

const SAY = ['matter', 'purpose', 'when', 'someone', 'minutes', 'otherwise'] as const;

export function InvitationWords({ matter, facts }: Pick<TaskWorkProps, 'matter' | 'facts'>) {
  const letters = addressOfLetters(matter.case.id);
  if (hasAnswer(facts, 'assessment', 'also', 'risky-meeting')) {
    return (
      <Notice tone="warn">
        <p>{t('meeting.invitation.risk')}</p>
        <p>
          <a href={letters}>{t('meeting.invitation.riskLetter')}</a>
        </p>
      </Notice>
    );
  }
  const sites = [...new Set(matter.captures.map(({ record }) => t(`evidence.platform.${record.platform}`)))].join(', ');
  return (
    <Card title={t('meeting.invitation.title')}>
      <p class="small">{t('meeting.invitation.intro')}</p>
      <ul class="lines">
        {SAY.map((id) => (
          <li key={id}>
            {id === 'matter' ? t('meeting.invitation.say.matter', { site: sites }) : t(`meeting.invitation.say.${id}`)}
          </li>
        ))}
      </ul>
      <Notice tone="warn">{t('meeting.invitation.never')}</Notice>
      <p>{t('meeting.invitation.record')}</p>
      <p>
        <a href={letters}>{t('meeting.invitation.letter')}</a>
      </p>
    </Card>
  );
}
