// The school's name, and who receives a matter about the Head.
import { useState } from 'preact/hooks';
import { Radios } from '@/components/choices';
import { Field } from '@/components/field';
import { useSetting } from '@/components/use-setting';
import { hasDeputy, schoolName } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import type { Save } from './options-page';
import { UnlessManaged } from './unless-managed';

const LONGEST_NAME = 120;

export function SchoolSettings({ save }: { save: Save }) {
  const stored = useSetting(schoolName);
  const deputy = useSetting(hasDeputy);
  // What is being typed runs ahead of what is stored.
  const [typed, setTyped] = useState<string | undefined>(undefined);
  return (
    <>
      <UnlessManaged
        setting={hasDeputy}
        label={t('options.deputy')}
        shown={(has) => t(has ? 'options.deputyYes' : 'options.deputyNo')}
      >
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
      </UnlessManaged>
      <UnlessManaged setting={schoolName} label={t('options.schoolName')} shown={(name) => name}>
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
      </UnlessManaged>
    </>
  );
}
