// Asks which language the report in a file that leaves Tyst is in.
import { DOCUMENT_LANGUAGES, type DocumentLanguage } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/translate';
import { Card } from './card';
import { Radios } from './choices';

export interface ReportLanguageQuestionProps {
  legend: string;
  language: DocumentLanguage;
  onLanguage: (language: DocumentLanguage) => void;
}

export function ReportLanguageQuestion({ legend, language, onLanguage }: ReportLanguageQuestionProps) {
  return (
    <Card>
      <Radios
        id="language"
        legend={legend}
        hint={t('handover.check.languageHint')}
        inline
        choices={DOCUMENT_LANGUAGES.map((value) => ({ value, label: t(`common.language.${value}`) }))}
        value={language}
        onChange={onLanguage}
      />
    </Card>
  );
}
