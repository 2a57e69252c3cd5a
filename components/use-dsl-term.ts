// What the school calls the designated person for safeguarding, followed while it is shown.
import { language } from '@/utils/i18n/language';
import { type Setting, useSetting } from './use-setting';

/** Until the setting has been read, the term of the country whose language is in force: Wales says DSP, England DSL. */
export function useDslTerm(setting: Setting<'DSL' | 'DSP'>): 'DSL' | 'DSP' {
  return useSetting(setting) ?? (language.value === 'cy' ? 'DSP' : 'DSL');
}
