// What "stored on this computer" means.
import { Card } from '@/components/card';
import { t } from '@/utils/i18n/translate';

const POINTS = ['here', 'who', 'lost', 'draft', 'kept'] as const;

export function DataNote() {
  return (
    <Card title={t('options.data.title')}>
      {POINTS.map((point) => (
        <p key={point}>{t(`options.data.${point}`)}</p>
      ))}
    </Card>
  );
}
