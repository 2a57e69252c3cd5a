// Offers the other language, in that language's own name.
import { LANGUAGES, type Language, language } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/translate';
import { LinkButton } from './button';

export function LanguageSwitch({ onChoose }: { onChoose: (language: Language) => void }) {
  return (
    <>
      {LANGUAGES.filter((each) => each !== language.value).map((each) => (
        <LinkButton
          key={each}
          lang={each}
          onClick={() => {
            onChoose(each);
          }}
        >
          {t(`common.language.${each}`)}
        </LinkButton>
      ))}
    </>
  );
}
