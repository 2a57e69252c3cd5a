// Texts by key, in the language in force or in a named one.
import { createInstance } from 'i18next';
import { cy, en } from './catalogues';
import { type Language, language } from './language';
import type { ArgumentsOf, KeyOf } from './text-types';
import { NAMES_THE_UNIT, ownUnitName } from './unit-name';

export type TextKey = KeyOf<typeof en>;

/** The text under a key; placeholders are filled with the variables as plain text, `count` chooses the plural form. */
export type Translate = <Key extends TextKey>(key: Key, ...variables: ArgumentsOf<typeof en, Key>) => string;

const library = createInstance();
void library.init({
  resources: { en: { translation: en }, cy: { translation: cy } },
  fallbackLng: false,
  // The catalogues are in the bundle: there is nothing to wait for.
  initAsync: false,
  nsSeparator: false,
  // Preact writes text, never HTML.
  interpolation: { escapeValue: false },
});

const inLanguage = { en: library.getFixedT('en'), cy: library.getFixedT('cy') };

/** Texts of one language, whatever language the screen is in: reports and letters choose theirs. */
export function translator(of: Language): Translate {
  return (key, ...[variables]) => lookUp(of, key, variables);
}

/** The text in the language in force; components that call it are drawn again when the language changes. */
export const t: Translate = (key, ...[variables]) => lookUp(language.value, key, variables);

const ABOUT_UNIT: Readonly<Record<string, TextKey>> = NAMES_THE_UNIT;

function lookUp(of: Language, key: string, variables: object | undefined): string {
  const aboutUnit = ABOUT_UNIT[key];
  const unit = aboutUnit === undefined ? '' : ownUnitName(of);
  if (aboutUnit !== undefined && unit !== '') return inLanguage[of](aboutUnit, { ...variables, unit, nest: false });
  // Variables carry text of pages: a `$t(…)` in them must stay what it is.
  return inLanguage[of](key, { ...variables, nest: false });
}
