// How long after closure cases are looked at again, by what they are about: each period the school's to decide (PRACTICE 27).
import { Card } from '@/components/card';
import { reviewChild, reviewNoBreach, reviewPolice, reviewUsual } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import { RETENTION_IDS, type RetentionId, sourceOfPeriod } from '@/utils/protocol/retention';
import { NumberSetting } from './number-setting';
import type { Save } from './options-page';

const MONTHS = [1, 3, 6, 12, 18, 24, 36, 72] as const;
const SETTINGS = {
  child: reviewChild,
  police: reviewPolice,
  noBreach: reviewNoBreach,
  usual: reviewUsual,
} as const satisfies Record<RetentionId, unknown>;

export function RetentionSettings({ save }: { save: Save }) {
  return (
    <Card title={t('keeping.settings.title')}>
      <p>{t('keeping.settings.intro')}</p>
      {RETENTION_IDS.map((id) => (
        <NumberSetting
          key={id}
          id={`review-${id}`}
          setting={SETTINGS[id]}
          label={t(`keeping.rule.${id}`)}
          hint={t(`keeping.source.${sourceOfPeriod(id)}`)}
          numbers={MONTHS}
          inWords={(count) => t('keeping.settings.months', { count })}
          save={save}
        />
      ))}
    </Card>
  );
}
