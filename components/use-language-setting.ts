// Follows the stored language: before the first text is drawn, and whenever it changes; the document says so too.
import { useEffect, useState } from 'preact/hooks';
import { type Language, language, preferredLanguage } from '@/utils/i18n/language';
import { type Setting, followSetting } from './use-setting';

export type LanguageSetting = Setting<Language | null>;

/** Whether the setting has been read; until then nothing should be drawn. */
export function useLanguageSetting(setting: LanguageSetting): boolean {
  const [known, setKnown] = useState(false);
  useEffect(
    () =>
      followSetting(setting, (value) => {
        language.value = preferredLanguage(value, navigator.languages);
        document.documentElement.lang = language.value;
        setKnown(true);
      }),
    [],
  );
  return known;
}
