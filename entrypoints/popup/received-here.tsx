// Says that matters were handed over to this computer, which lie locked in the casebook; how many there are can be told without opening it.
import { LinkButton } from '@/components/button';
import { openPage } from '@/utils/browser/tabs';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { countMatters } from '@/utils/store/vault/vault-lock';

export function ReceivedHere({ db }: { db: TystDatabase }) {
  const count = useLiveQuery(() => countMatters(db), [db]) ?? 0;
  if (count === 0) return null;
  return (
    <p class="small">
      {t('cases.received', { count })}{' '}
      <LinkButton
        onClick={() => {
          void openPage('casebook.html#received').then(() => {
            window.close();
          });
        }}
      >
        {t('cases.openReceived')}
      </LinkButton>
    </p>
  );
}
