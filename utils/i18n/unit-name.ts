// What the school calls the Health and Safety Unit: its own name stands in every text that would name the Unit (PRACTICE 20).
import { signal } from '@preact/signals';
import type { Language } from './language';

/** In each language; empty: not set. A component whose texts name the Unit is drawn again when it changes. */
export const unitName = signal<Readonly<Record<Language, string>>>({ en: '', cy: '' });

/**
 * The texts that name the Unit, each with the one that takes its place where the school has a name of its own. A name may need an
 * article or a mutation that nobody here can know: the other text has it stand by itself.
 */
export const NAMES_THE_UNIT = {
  'protocol.task.health-safety.title': 'unit.informed',
  'protocol.wait.health-safety-first': 'unit.first',
  'protocol.advice.text.health-safety-must': 'unit.advice',
  'pack.kind.health-safety': 'unit.name',
  'packDocument.for.health-safety': 'unit.for',
  'packDocument.to.health-safety': 'unit.name',
  'contacts.label.unit': 'unit.name',
  'firstHour.tell.unit': 'unit.tell',
} as const;

/** The school's name for the Unit in a language, or else in the other one; empty where it has none. */
export function ownUnitName(language: Language): string {
  const names = unitName.value;
  return names[language] === '' ? names[language === 'en' ? 'cy' : 'en'] : names[language];
}
