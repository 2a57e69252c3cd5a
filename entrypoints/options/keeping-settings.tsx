// How soon the casebook locks itself, and how long pictures stay here after a confirmed receipt.
import { daysKept, lockAfter } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import { NumberSetting } from './number-setting';
import type { Save } from './options-page';

const MINUTES = [1, 2, 5, 10, 15, 30, 60] as const;
const DAYS = [7, 14, 30, 60, 90, 180, 365] as const;

export function KeepingSettings({ save }: { save: Save }) {
  return (
    <>
      <NumberSetting
        id="lock-after"
        setting={lockAfter}
        label={t('options.lockAfter')}
        hint={t('options.lockAfterHint')}
        numbers={MINUTES}
        inWords={(count) => t('options.minutes', { count })}
        save={save}
      />
      <NumberSetting
        id="days-kept"
        setting={daysKept}
        label={t('options.daysKept')}
        hint={t('options.daysKeptHint')}
        numbers={DAYS}
        inWords={(count) => t('options.days', { count })}
        save={save}
      />
    </>
  );
}
