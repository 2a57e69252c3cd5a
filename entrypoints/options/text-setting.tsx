// A setting of the school that is one text: its field, or what the school's IT has set.
import { useSetting } from '@/components/use-setting';
import type { SchoolSetting } from '@/utils/browser/school-setting';
import { KeptField, type KeptFieldProps } from './kept-field';
import type { Save } from './options-page';
import { UnlessManaged } from './unless-managed';

export interface TextSettingProps extends Omit<KeptFieldProps, 'stored' | 'onKeep'> {
  setting: SchoolSetting<string>;
  save: Save;
}

export function TextSetting({ setting, save, ...field }: TextSettingProps) {
  const stored = useSetting(setting);
  return (
    <UnlessManaged setting={setting} label={field.label} shown={(value) => value}>
      <KeptField
        {...field}
        stored={stored}
        onKeep={(text) => {
          save(() => setting.setValue(text));
        }}
      />
    </UnlessManaged>
  );
}
