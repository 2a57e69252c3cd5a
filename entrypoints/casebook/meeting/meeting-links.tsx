// From the task of the meeting to its papers, its minutes and the summary for the author.
import { Card } from '@/components/card';
import { Tag } from '@/components/tag';
import type { TaskWorkProps } from '@/entrypoints/casebook/protocol/task-work';
import { addressOfLetters, addressOfMeeting, addressOfMinutes } from '@/entrypoints/casebook/use-route';
import { useVault } from '@/entrypoints/casebook/use-vault';
import { standingActs } from '@/utils/evidence/act';
import { t } from '@/utils/i18n/translate';
import { listMinutes, listUnfinishedMinutes } from '@/utils/store/vault/minutes';

export function MeetingLinks({ vault, matter }: Pick<TaskWorkProps, 'vault' | 'matter'>) {
  const { id } = matter.case;
  const found = useVault(
    vault,
    async (open) => ({ kept: await listMinutes(open, id), begun: await listUnfinishedMinutes(open, id) }),
    [id],
  );
  const standing = standingActs(matter.acts);
  const kept = found?.kept.filter((each) => standing.some((act) => act.id === each.id)) ?? [];
  const isBegun = (corrected: string | undefined) => found?.begun.some(({ corrects }) => corrects === corrected) === true;
  return (
    <Card title={t('meeting.links.title')}>
      <ul class="lines">
        <li>
          <a href={addressOfMeeting(id)}>{t('meeting.links.pack')}</a>
        </li>
        <li>
          <a href={addressOfMinutes(id)}>{t(isBegun(undefined) ? 'meeting.links.goOn' : 'meeting.links.minutes')}</a>{' '}
          {isBegun(undefined) && <Tag tone="warn">{t('meeting.links.begun')}</Tag>}
        </li>
        {kept.map((each) => (
          <li key={each.id}>
            <a href={addressOfMinutes(id, each.id)}>{t('meeting.links.correct')}</a>{' '}
            {isBegun(each.id) && <Tag tone="warn">{t('meeting.links.begun')}</Tag>}
          </li>
        ))}
        {kept.length > 0 && (
          <li>
            <a href={addressOfLetters(id)}>{t('meeting.links.summary')}</a>
          </li>
        )}
      </ul>
    </Card>
  );
}
