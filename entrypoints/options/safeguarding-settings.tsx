// What the school calls the person for safeguarding, and the way to their telephone.
import { Card } from '@/components/card';
import { Radios } from '@/components/choices';
import { dslTerm } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import type { Save } from './options-page';
import { UnlessManaged } from './unless-managed';
import { addressOfSection } from './use-section';
import { useChosen } from './use-chosen';

export function SafeguardingSettings({ save }: { save: Save }) {
  const [term, choose] = useChosen(dslTerm, save);
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
            choose(to);
          }}
        />
      </UnlessManaged>
      <p>
        <a href={addressOfSection('contacts', 'dsl')}>{t('options.dslContact')}</a>
      </p>
    </Card>
  );
}
