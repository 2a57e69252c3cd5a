// A setting that is a number, chosen from the usual ones.
import { SelectField } from '@/components/select-field';
import type { SchoolSetting } from '@/utils/browser/school-setting';
import type { Save } from './options-page';
import { UnlessManaged } from './unless-managed';
import { useChosen } from './use-chosen';

interface NumberSettingProps {
  id: string;
  setting: SchoolSetting<number>;
  label: string;
  hint: string;
  numbers: readonly number[];
  inWords: (count: number) => string;
  save: Save;
}

/** One of several numbers, or that of the school’s policy. */
export function NumberSetting({ id, setting, label, hint, numbers, inWords, save }: NumberSettingProps) {
  const [value, choose] = useChosen(setting, save);
  if (value === undefined) return null;
  // What is in force is always among the choices.
  const offered = [...new Set([...numbers, value])].toSorted((a, b) => a - b);
  return (
    <UnlessManaged setting={setting} label={label} shown={inWords}>
      <SelectField
        id={id}
        label={label}
        hint={hint}
        value={String(value)}
        options={offered.map((each) => ({ value: String(each), label: inWords(each) }))}
        onChange={(to) => {
          choose(Number(to));
        }}
      />
    </UnlessManaged>
  );
}
