// The recovery sheet: printed once, put into the school's safe, the only other way into the casebook.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Checkboxes } from '@/components/choices';
import { GroupedCode } from '@/components/grouped-code';
import { useAction } from '@/components/use-action';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { changeLock } from '@/utils/store/vault/vault-lock';
import type { VaultLock } from '@/utils/store/vault/vault-rows';

/** What every key of this kind begins with (age-encryption.org/v1, "The X25519 recipient type"). */
const KIND = 'AGE-SECRET-KEY-1';

export interface RecoverySheetProps {
  db: TystDatabase;
  lock: VaultLock;
  identity: string;
}

export function RecoverySheet({ db, lock, identity }: RecoverySheetProps) {
  const [ticked, setTicked] = useState<'printed'[]>([]);
  const { run, busy } = useAction(async () => {
    await changeLock(db, (before) => ({ ...before, sheetAt: new Date().toISOString() }));
  });
  return (
    <div class="prose recovery-sheet">
      <h1>{t('lock.sheet.title')}</h1>
      <p>{t('lock.sheet.intro')}</p>
      <h2>{t('lock.sheet.key')}</h2>
      <p class="recovery-key">
        <code>{KIND}</code> <GroupedCode code={identity.slice(KIND.length)} />
      </p>
      <p>{t('lock.sheet.made', { time: ukTime(lock.madeAt) })}</p>
      <p>{t('lock.sheet.use')}</p>
      <div class="on-screen">
        <p>
          <Button
            look="second"
            onClick={() => {
              print();
            }}
          >
            {t('lock.sheet.print')}
          </Button>
        </p>
        <Checkboxes
          id="printed"
          legend={t('lock.sheet.once')}
          choices={[{ value: 'printed', label: t('lock.sheet.printed') }]}
          values={ticked}
          onChange={setTicked}
        />
        <Button disabled={busy || ticked.length === 0} onClick={run}>
          {t('lock.sheet.next')}
        </Button>
      </div>
    </div>
  );
}
