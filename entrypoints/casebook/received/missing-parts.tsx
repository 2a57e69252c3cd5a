// Says which parts of a hand-over have not arrived yet.
import type { ReceivedBundle } from '@/utils/evidence/received';
import { t } from '@/utils/i18n/translate';
import { missingVolumes } from '@/utils/workflows/casebook/receive-conflict';

export function MissingParts({ received }: { received: readonly ReceivedBundle[] }) {
  const missing = missingVolumes(received);
  if (missing.length === 0) return null;
  return <p class="small">{t('received.missing', { count: missing.length, parts: missing.join(', ') })}</p>;
}
