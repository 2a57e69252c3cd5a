// The languages Tyst speaks, which one is in force, and how it is chosen.
import { signal } from '@preact/signals';

export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a document can be written in: one language, or both, each in a part of its own. */
export const DOCUMENT_LANGUAGES = [...LANGUAGES, 'both'] as const;
export type DocumentLanguage = (typeof DOCUMENT_LANGUAGES)[number];

/** The languages of a document's parts, in their order: Welsh stands where it is read first. */
export function partsIn(language: DocumentLanguage): readonly Language[] {
  return language === 'both' ? ['cy', 'en'] : [language];
}

/** The language in force. A component that reads it, or calls `t`, is drawn again when it changes. */
export const language = signal<Language>('en');

/** The setting, else Welsh where the browser's languages (BCP 47 tags) name it, else English. */
export function preferredLanguage(setting: Language | null, browserLanguages: readonly string[]): Language {
  if (setting !== null) return setting;
  return browserLanguages.some((tag) => /^cy(-|$)/i.test(tag)) ? 'cy' : 'en';
}
