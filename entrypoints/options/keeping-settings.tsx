// How soon the casebook locks itself, and how long pictures stay here after a confirmed receipt.
import { SelectField } from '@/components/select-field';
import { useSetting } from '@/components/use-setting';
import type { SchoolSetting } from '@/utils/browser/school-setting';
import { daysKept, lockAfter } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import type { Save } from './options-page';
import { UnlessManaged } from './unless-managed';

const MINUTES = [1, 2, 5, 10, 15, 30, 60] as const;
const DAYS = [7, 14, 30, 60, 90, 180, 365] as const;

export function KeepingSettings({ save }: { save: Save }) {
  return (
    <>
      <NumberChoice
        id="lock-after"
        setting={lockAfter}
        label={t('options.lockAfter')}
        hint={t('options.lockAfterHint')}
        numbers={MINUTES}
        inWords={(count) => t('options.minutes', { count })}
        save={save}
      />
      <NumberChoice
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

interface NumberChoiceProps {
  id: string;
  setting: SchoolSetting<number>;
  label: string;
  hint: string;
  numbers: readonly number[];
  inWords: (count: number) => string;
  save: Save;
}

/** One of several numbers, or that of the school's policy. */
export function NumberChoice({ id, setting, label, hint, numbers, inWords, save }: NumberChoiceProps) {
  const value = useSetting(setting);
  if (value === undefined) return null;
  // What is in force is always among the choices.
  const offered = [...new Set([...numbers, value])].toSorted((a, b) => a - b);
  return (
    <UnlessManaged setting={setting} label={label} shown={inWords}>
      <SelectField
        id={id}
        label={label}
        hint={hint}
        value={String(value)}
        options={offered.map((each) => ({ value: String(each), label: inWords(each) }))}
        onChange={(to) => {
          save(() => setting.setValue(Number(to)));
        }}
      />
    </UnlessManaged>
  );
}
