// Trusted time: off until the school names a server, trusts a root, and the browser was allowed to contact that host.
import { Card } from '@/components/card';
import { ErrorNotice } from '@/components/error-notice';
import { Notice } from '@/components/notice';
import { t } from '@/utils/i18n/translate';
import { TimeRoots } from './time-roots';
import { TimeServer } from './time-server';
import { TimeTry } from './time-try';
import { useTimeHere } from './use-time-here';

export function TimeSettings() {
  const { here, failed, refresh } = useTimeHere();
  return (
    <Card title={t('time.title')}>
      <p>{t('time.intro')}</p>
      <p class="small">{t('time.leaves')}</p>
      {failed !== undefined && <ErrorNotice error={failed.error} />}
      {here !== undefined && (
        <>
          {(here.managed.server || here.managed.roots) && <Notice>{t('time.managed')}</Notice>}
          <TimeServer key={here.server} here={here} refresh={refresh} />
          {here.server !== '' && <TimeRoots here={here} />}
          {here.allowed && here.roots.length > 0 && <TimeTry />}
        </>
      )}
    </Card>
  );
}
