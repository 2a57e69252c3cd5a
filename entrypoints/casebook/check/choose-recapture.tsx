// Asks which capture was made now, among those that may be of the same post.
import { Card } from '@/components/card';
import { Radios } from '@/components/choices';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { Recapture } from '@/utils/workflows/casebook/recaptures';

export interface ChooseRecaptureProps {
  recaptures: readonly Recapture[];
  chosen: string | undefined;
  /** The id of a capture, or that there is none. */
  onChoose: (id: string) => void;
}

const NONE = 'none';

export function ChooseRecapture({ recaptures, chosen, onChoose }: ChooseRecaptureProps) {
  if (recaptures.length === 0) {
    return (
      <Card title={t('check.new.title')}>
        <p>{t('check.new.nothing')}</p>
      </Card>
    );
  }
  return (
    <Card title={t('check.new.title')}>
      <Radios
        id="recapture"
        legend={t('check.new.question')}
        choices={[
          { value: NONE, label: t('check.new.none') },
          ...recaptures.map(({ id, item, code, record, from, place }) => ({
            value: id,
            label: t('check.new.of', { item, code, time: ukTime(record.capturedAt.utc) }),
            hint: [t(`check.new.${from}`), ...(place === 'different' ? [t('check.new.otherPlace')] : [])].join(' · '),
          })),
        ]}
        value={chosen}
        onChange={onChoose}
      />
    </Card>
  );
}
