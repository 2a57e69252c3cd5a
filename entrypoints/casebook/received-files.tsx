// The files that a matter came in: when, by whose key, and each as it came.
import { Card } from '@/components/card';
import { GroupedCode } from '@/components/grouped-code';
import { receiptCode } from '@/utils/evidence/receipt-code';
import type { ReceivedBundle } from '@/utils/evidence/received';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { Vault } from '@/utils/store/vault/vault';
import { SaveFile } from './save-file';
import { ToSender } from './to-sender';

export function ReceivedFiles({ vault, received }: { vault: Vault; received: readonly ReceivedBundle[] }) {
  return (
    <Card title={t('received.files')}>
      <ul class="files-made">
        {received.map((file) => (
          <li key={file.id}>
            <strong>{t('received.receivedOn', { time: ukTime(file.receivedAt) })}</strong>
            {file.volume.count > 1 && <div>{t('received.part', file.volume)}</div>}
            <div>{t('received.receipt', { code: receiptCode(file.sha256) })}</div>
            {file.volume.number === 1 && <ToSender vault={vault} bundle={file} />}
            <div class="small">{t('received.signedAt', { time: ukTime(file.signedAt) })}</div>
            <details>
              <summary>{t('received.fingerprint')}</summary>
              <p>
                <GroupedCode code={file.signer} />
              </p>
              <p class="small">{t(`received.maker.${file.maker}`)}</p>
            </details>
            <SaveFile vault={vault} file={file.file} fileName={file.fileName} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
