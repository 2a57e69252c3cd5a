// The languages Tyst speaks, which one is in force, and how it is chosen.
import { signal } from '@preact/signals';

export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language in force. A component that reads it, or calls `t`, is drawn again when it changes. */
export const language = signal<Language>('en');

/** The setting, else Welsh where the browser's languages (BCP 47 tags) name it, else English. */
export function preferredLanguage(setting: Language | null, browserLanguages: readonly string[]): Language {
  if (setting !== null) return setting;
  return browserLanguages.some((tag) => /^cy(-|$)/i.test(tag)) ? 'cy' : 'en';
}
