// The first line of the popup while a deadline is near: that there is one, and the way to the casebook, which may be locked.
import { useState } from 'preact/hooks';
import { LinkButton } from '@/components/button';
import { useSetting } from '@/components/use-setting';
import { hasCome, reminders } from '@/utils/browser/reminders';
import { openPage } from '@/utils/browser/tabs';
import { t } from '@/utils/i18n/translate';

export function DeadlineNear() {
  const times = useSetting(reminders);
  const [now] = useState(() => new Date());
  if (times === undefined || !hasCome(times, now)) return null;
  return (
    <p class="deadline-near">
      {t('deadlines.near')}{' '}
      <LinkButton
        look="strong"
        onClick={() => {
          void openPage('casebook.html#deadlines').then(() => {
            window.close();
          });
        }}
      >
        {t('deadlines.toList')}
      </LinkButton>
    </p>
  );
}
