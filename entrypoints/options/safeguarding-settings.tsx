// Whether this is the safeguarding lead's browser, and what the school calls that person.
import { Radios } from '@/components/choices';
import { useSetting } from '@/components/use-setting';
import { dslTerm, role } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import type { Save } from './options-page';
import { UnlessManaged } from './unless-managed';

export function SafeguardingSettings({ save }: { save: Save }) {
  const term = useSetting(dslTerm);
  const chosen = useSetting(role);
  return (
    <>
      <Radios
        id="role"
        legend={t('options.role')}
        choices={[
          { value: 'staff', label: t('options.roleStaff') },
          { value: 'dsl', label: t('options.roleDsl', { dsl: term ?? 'DSL' }) },
        ]}
        value={chosen}
        onChange={(to) => {
          save(() => role.setValue(to));
        }}
      />
      <UnlessManaged
        setting={dslTerm}
        label={t('options.term')}
        shown={(set) => t(set === 'DSL' ? 'options.termDsl' : 'options.termDsp')}
      >
        <Radios
          id="term"
          legend={t('options.term')}
          choices={[
            { value: 'DSL', label: t('options.termDsl') },
            { value: 'DSP', label: t('options.termDsp') },
          ]}
          value={term}
          onChange={(to) => {
            save(() => dslTerm.setValue(to));
          }}
        />
      </UnlessManaged>
    </>
  );
}
