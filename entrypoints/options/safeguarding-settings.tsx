// What the school calls the person for safeguarding, and the way to their telephone.
import { Card } from '@/components/card';
import { Radios } from '@/components/choices';
import { useSetting } from '@/components/use-setting';
import { dslTerm } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import type { Save } from './options-page';
import { UnlessManaged } from './unless-managed';
import { addressOfSection } from './use-section';

export function SafeguardingSettings({ save }: { save: Save }) {
  const term = useSetting(dslTerm);
  return (
    <Card>
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
      <p>
        <a href={addressOfSection('contacts', 'dsl')}>{t('options.dslContact')}</a>
      </p>
    </Card>
  );
}
