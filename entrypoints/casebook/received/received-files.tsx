// The files that a matter came in: when by which clock, by whose key, and each as it came.
import { Card } from '@/components/card';
import { GroupedCode } from '@/components/grouped-code';
import { receiptCode } from '@/utils/evidence/receipt-code';
import type { ReceivedBundle } from '@/utils/evidence/received';
import { ukTime, ukTimeWithZone } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { Vault } from '@/utils/store/vault/vault';
import { shutFiles } from '@/utils/workflows/casebook/held-in';
import { SaveFile } from '@/entrypoints/casebook/save-file';
import { ToSender } from './to-sender';
import { SaveToken } from './save-token';
import { TwoClocks } from './two-clocks';
import { useTrustedRoots } from './use-trusted-roots';
import { useVault } from '@/entrypoints/casebook/use-vault';

export interface ReceivedFilesProps {
  vault: Vault;
  received: readonly ReceivedBundle[];
}

export function ReceivedFiles({ vault, received }: ReceivedFilesProps) {
  const found = useVault(vault, async (open) => ({ times: await open.list('time'), shut: await shutFiles(open) }));
  const { isOn, fingerprints } = useTrustedRoots();
  if (found === undefined) return null;
  const { times, shut } = found;
  const timeOf = ({ id }: ReceivedBundle) => times.find(({ receivedId }) => receivedId === id);
  return (
    <Card title={t('received.files')}>
      <ul class="files-made">
        {received.map((file) => (
          <li key={file.id}>
            <strong>{t('received.receivedOn', { time: ukTime(file.receivedAt) })}</strong>
            {file.volume.count > 1 && <div>{t('received.part', file.volume)}</div>}
            <TwoClocks receivedAt={file.receivedAt} time={timeOf(file)} isOn={isOn} trusted={fingerprints} />
            <div>{t('received.receipt', { code: receiptCode(file.sha256) })}</div>
            {file.volume.number === 1 && mayClear(file, shut) && <ToSender vault={vault} bundle={file} />}
            <div class="small">{t('received.signedAt', { time: ukTime(file.signedAt) })}</div>
            <details>
              <summary>{t('received.fingerprint')}</summary>
              <p>
                <GroupedCode code={file.signer} />
              </p>
              <p class="small">{t(`received.maker.${file.maker}`)}</p>
            </details>
            {shut.has(file.file) ? <p>{whyShut(file)}</p> : <SaveFile vault={vault} file={file.file} fileName={file.fileName} />}
            {timeOf(file) !== undefined && <SaveToken vault={vault} received={file} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The sender's copy goes once the receipt is confirmed: not while the police may need what is in it. */
function mayClear({ file, removedAt }: ReceivedBundle, shut: ReadonlySet<string>): boolean {
  return removedAt !== undefined || !shut.has(file);
}

function whyShut({ removedAt, removedWhy, sha256 }: ReceivedBundle): string {
  if (removedAt === undefined) return t('imagery.withheld.file');
  return t(removedWhy === 'erased' ? 'subject.erased.file' : 'imagery.removed.file', {
    time: ukTimeWithZone(removedAt),
    digest: sha256,
  });
}
