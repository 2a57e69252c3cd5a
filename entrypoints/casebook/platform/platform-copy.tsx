// The text of a report to a platform, shown in full before it is copied.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Radios } from '@/components/choices';
import { useSetting } from '@/components/use-setting';
import { schoolName } from '@/utils/browser/settings';
import { platformText } from '@/utils/documents/platform-text';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { LANGUAGES, type Language } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/translate';
import type { Matter } from '@/utils/store/vault/matters';
import { type PlatformChoice, chosenTerms } from './platform-choice';

export interface PlatformCopyProps {
  matter: Matter;
  choice: PlatformChoice;
  /** Those that were chosen. */
  captures: readonly ReceivedCapture[];
}

export function PlatformCopy({ matter: { case: of }, choice, captures }: PlatformCopyProps) {
  const school = useSetting(schoolName) ?? '';
  // Those who read reports read English everywhere.
  const [language, setLanguage] = useState<Language>('en');
  const [copied, setCopied] = useState('');
  const terms = chosenTerms(choice);
  const isOpen = captures.length === 0 || terms.length === 0;
  const reference = of.reference ?? of.code;
  const text = platformText({ platform: choice.platform, school, reference, items: captures, terms }, language);
  return (
    <>
      <h3>{t('platformHelp.textTitle')}</h3>
      {isOpen ? (
        <p>{t('platformHelp.choose')}</p>
      ) : (
        <>
          <p class="small">{t('platformHelp.textIntro')}</p>
          <Radios
            id="report-language"
            inline
            legend={t('platformHelp.language')}
            choices={LANGUAGES.map((value) => ({ value, label: <span lang={value}>{t(`common.language.${value}`)}</span> }))}
            value={language}
            onChange={setLanguage}
          />
          <textarea
            class="input report-text"
            readOnly
            rows={text.split('\n').length + 1}
            lang={language}
            aria-label={t('platformHelp.label')}
            value={text}
          />
          <Button
            look="second"
            onClick={() => {
              void navigator.clipboard.writeText(text).then(() => {
                setCopied(text);
              });
            }}
          >
            {t('platformHelp.copy')}
          </Button>
          <span class="small" role="status">
            {copied === text && ` ${t('common.copied')}`}
          </span>
        </>
      )}
    </>
  );
}
