// The code with which a file's sender can put on record that it arrived; shown once every part of it is here.
import type { Vault } from '@/utils/store/vault/vault';
import type { ReceivedBundle } from '@/utils/evidence/received';
import { confirmationCode } from '@/utils/evidence/receipt-code';
import { t } from '@/utils/i18n/translate';
import { missingVolumes } from '@/utils/workflows/casebook/receive-conflict';
import { useVault } from '@/entrypoints/casebook/use-vault';

export interface ToSenderProps {
  vault: Vault;
  /** Whose bundle it is: the id alone is the sender's, and anybody could use it again. */
  bundle: Pick<ReceivedBundle, 'bundleId' | 'signer'>;
}

export function ToSender({ vault, bundle: { bundleId, signer } }: ToSenderProps) {
  const all = useVault(vault, (open) => open.list('received'));
  const parts = all?.filter((each) => each.bundleId === bundleId && each.signer === signer) ?? [];
  // Volume 1 names the other files, so its digest stands for all of them.
  const first = parts.find(({ volume }) => volume.number === 1);
  if (first === undefined || missingVolumes(parts).length > 0) return null;
  return (
    <div class="to-sender">
      <p>
        <strong>{t('copy.toSender', { code: confirmationCode(first.sha256) })}</strong>
      </p>
      <p class="small">{t('copy.toSenderHint')}</p>
    </div>
  );
}
