// Follows the stored language: before the first text is drawn, and whenever it changes; the document says so too.
import { useEffect, useState } from 'preact/hooks';
import { type Language, language, preferredLanguage } from '@/utils/i18n/language';
import { type Setting, followSetting } from './use-setting';

export type LanguageSetting = Setting<Language | null>;

/** Undefined until the setting has been read: nothing should be drawn. Where it cannot be read, the browser's language decides. */
export function useLanguageSetting(setting: LanguageSetting): { failed?: { error: unknown } } | undefined {
  const [known, setKnown] = useState<{ failed?: { error: unknown } } | undefined>(undefined);
  useEffect(
    () =>
      followSetting(
        setting,
        (value) => {
          speak(value);
          setKnown({});
        },
        (error) => {
          speak(null);
          setKnown({ failed: { error } });
        },
      ),
    [],
  );
  return known;
}

/** Null: the browser's own language. */
function speak(chosen: Language | null): void {
  language.value = preferredLanguage(chosen, navigator.languages);
  document.documentElement.lang = language.value;
}
