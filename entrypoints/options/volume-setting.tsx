// How large the files of a hand-over may become.
import { volumeCap } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import { NumberSetting } from './number-setting';
import type { Save } from './options-page';

const MEGABYTES = [5, 10, 20, 50, 100, 200] as const;

export function VolumeSetting({ save }: { save: Save }) {
  return (
    <NumberSetting
      id="volume-cap"
      setting={volumeCap}
      label={t('options.volumeCap')}
      hint={t('options.volumeCapHint')}
      numbers={MEGABYTES}
      inWords={(count) => t('options.megabytes', { count })}
      save={save}
    />
  );
}
