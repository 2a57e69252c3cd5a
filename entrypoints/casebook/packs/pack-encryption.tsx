// Says whether the pack will be encrypted, and for whom.
import { Notice } from '@/components/notice';
import type { RecipientKind } from '@/utils/evidence/pack';
import type { SchoolKeys } from '@/utils/evidence/school-keys';
import { t } from '@/utils/i18n/translate';
import type { FactId } from '@/utils/protocol/recipient-kinds';
import { encryptionKey, roleOf } from '@/utils/workflows/packs/pack-key';

export interface PackEncryptionProps {
  recipient: RecipientKind;
  facts: Partial<Record<FactId, string>>;
  school: SchoolKeys;
  dsl: string;
}

export function PackEncryption({ recipient, facts, school, dsl }: PackEncryptionProps) {
  const role = roleOf(recipient, facts);
  if (role === undefined) return <Notice tone="info">{t('pack.check.open')}</Notice>;
  const who = role === 'dsl' ? t('card.whom.dsl', { dsl }) : t(`card.whom.${role}`);
  const encrypted = encryptionKey(recipient, facts, school) !== undefined;
  return <Notice tone={encrypted ? 'ok' : 'warn'}>{t(encrypted ? 'pack.check.encrypted' : 'pack.check.noKey', { who })}</Notice>;
}
