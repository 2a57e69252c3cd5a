// Follows the school's own name for the Health and Safety Unit, so that every text on the page uses it (PRACTICE 20).
import { useEffect } from 'preact/hooks';
import { unitName } from '@/utils/i18n/unit-name';
import { type Setting, useSetting } from './use-setting';

export function useUnitName(english: Setting<string>, welsh: Setting<string>): void {
  const en = useSetting(english) ?? '';
  const cy = useSetting(welsh) ?? '';
  useEffect(() => {
    unitName.value = { en, cy };
  }, [en, cy]);
}
