// The way back from the papers and the minutes of a meeting: to the matter, and to the task of the meeting.
import { RECEIVED, addressOfMatter, addressOfTask } from '@/entrypoints/casebook/use-route';
import { t } from '@/utils/i18n/translate';
import type { Matter } from '@/utils/store/vault/matters';

export function MeetingTrail({ matter: { case: of } }: { matter: Matter }) {
  return (
    <p class="small on-screen">
      <a href={RECEIVED}>{t('received.title')}</a> › <a href={addressOfMatter(of.id)}>{of.reference ?? of.code}</a> ›{' '}
      <a href={addressOfTask(of.id, 'meeting')}>{t('protocol.task.meeting.title')}</a>
    </p>
  );
}
