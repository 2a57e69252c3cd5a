// The school's name, and who receives a matter about the Head.
import { useState } from 'preact/hooks';
import { Radios } from '@/components/choices';
import { Field } from '@/components/field';
import { useSetting } from '@/components/use-setting';
import { hasDeputy, schoolName } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import type { Save } from './options-page';

const LONGEST_NAME = 120;

export function SchoolSettings({ save }: { save: Save }) {
  const stored = useSetting(schoolName);
  const deputy = useSetting(hasDeputy);
  // What is being typed runs ahead of what is stored.
  const [typed, setTyped] = useState<string | undefined>(undefined);
  return (
    <>
      <Radios
        id="deputy"
        legend={t('options.deputy')}
        hint={t('options.deputyHint')}
        inline
        choices={[
          { value: 'yes', label: t('options.deputyYes') },
          { value: 'no', label: t('options.deputyNo') },
        ]}
        value={deputy === undefined ? undefined : deputy ? 'yes' : 'no'}
        onChange={(to) => {
          save(() => hasDeputy.setValue(to === 'yes'));
        }}
      />
      <Field
        id="school-name"
        label={t('options.schoolName')}
        hint={t('options.schoolNameHint')}
        maxLength={LONGEST_NAME}
        value={typed ?? stored ?? ''}
        onInput={(to) => {
          setTyped(to);
          save(() => schoolName.setValue(to.trim()));
        }}
      />
    </>
  );
}
