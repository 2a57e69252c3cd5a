// Which language the reports in handed-over files are in, until somebody chooses another one for a file.
import { Radios } from '@/components/choices';
import { reportLanguage } from '@/utils/browser/settings';
import { DOCUMENT_LANGUAGES } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/translate';
import type { Save } from './options-page';
import { UnlessManaged } from './unless-managed';
import { useChosen } from './use-chosen';

export function ReportLanguageField({ save }: { save: Save }) {
  const [chosen, choose] = useChosen(reportLanguage, save);
  return (
    <UnlessManaged
      setting={reportLanguage}
      label={t('options.reportLanguage')}
      shown={(set) => set !== null && t(`common.language.${set}`)}
    >
      <Radios
        id="report-language"
        legend={t('options.reportLanguage')}
        hint={t('options.reportLanguageHint')}
        inline
        choices={[
          { value: 'same', label: t('options.reportLanguageSame') },
          ...DOCUMENT_LANGUAGES.map((value) => ({ value, label: t(`common.language.${value}`) })),
        ]}
        value={chosen === null ? 'same' : chosen}
        onChange={(to) => {
          choose(to === 'same' ? null : to);
        }}
      />
    </UnlessManaged>
  );
}
