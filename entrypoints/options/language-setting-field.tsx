// Which language Tyst speaks: the browser's, or always one of the two.
import { Radios } from '@/components/choices';
import { language } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import type { Save } from './options-page';
import { UnlessManaged } from './unless-managed';
import { useChosen } from './use-chosen';

export function LanguageSettingField({ save }: { save: Save }) {
  const [chosen, choose] = useChosen(language, save);
  return (
    <UnlessManaged setting={language} label={t('options.language')} shown={(set) => set !== null && t(`common.language.${set}`)}>
      <Radios
        id="language"
        legend={t('options.language')}
        inline
        choices={[
          { value: 'browser', label: t('options.languageBrowser') },
          { value: 'en', label: <span lang="en">{t('common.language.en')}</span> },
          { value: 'cy', label: <span lang="cy">{t('common.language.cy')}</span> },
        ]}
        value={chosen === null ? 'browser' : chosen}
        onChange={(to) => {
          choose(to === 'browser' ? null : to);
        }}
      />
    </UnlessManaged>
  );
}
