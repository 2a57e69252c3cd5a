// Says whether the file will be encrypted, and for whom.
import { Notice } from '@/components/notice';
import type { Addressee } from '@/utils/evidence/case';
import { type SchoolCard, keyFor } from '@/utils/evidence/school-card';
import { t } from '@/utils/i18n/translate';

export interface EncryptionProps {
  card: SchoolCard | undefined;
  addressee: Addressee;
  dsl: string;
}

export function Encryption({ card, addressee, dsl }: EncryptionProps) {
  const who = addressee === 'dsl' ? t('card.whom.dsl', { dsl }) : t(`card.whom.${addressee}`);
  if (card === undefined) return <p>{t('card.handover.open')}</p>;
  if (keyFor(card, addressee) === undefined) return <Notice tone="warn">{t('card.handover.noKey', { who })}</Notice>;
  return <Notice tone="ok">{t('card.handover.encrypted', { who })}</Notice>;
}
