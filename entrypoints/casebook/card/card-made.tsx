// One card that was made: for whom it encrypts, and the latest one's file and picture.
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { QrCode } from '@/components/qr-code';
import { offerDownload } from '@/utils/browser/download-file';
import { ADDRESSEES } from '@/utils/evidence/case';
import { type SchoolCard, cardText } from '@/utils/evidence/school-card';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { roleName } from './card-form';

export interface CardMadeProps {
  card: SchoolCard;
  dsl: string;
  isLatest: boolean;
}

export function CardMade({ card, dsl, isLatest }: CardMadeProps) {
  const roles = ADDRESSEES.filter((role) => card.keys[role] !== undefined).map((role) => roleName(role, dsl));
  return (
    <Card title={t('card.made', { time: ukTime(card.madeAt) })}>
      <p class="small">{t('card.number', { id: card.id })}</p>
      <p>{t('card.opens', { roles: roles.join(', ') })}</p>
      {isLatest && (
        <>
          <p>{t('card.saveHint')}</p>
          <Button
            onClick={() => {
              offerDownload(new Blob([cardText(card)], { type: 'application/json' }), 'tyst-school-card.json');
            }}
          >
            {t('card.save')}
          </Button>
          <details>
            <summary>{t('card.qr')}</summary>
            <QrCode text={cardText(card)} name={t('card.qr')} />
          </details>
        </>
      )}
    </Card>
  );
}
