// Gives the timestamp of a received file as its token: what other programs check beside the file.
import { LinkButton } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { useAction } from '@/components/use-action';
import { offerDownload } from '@/utils/browser/download-file';
import type { ReceivedBundle } from '@/utils/evidence/received';
import { t } from '@/utils/i18n/translate';
import type { Vault } from '@/utils/store/vault/vault';
import { tokenOfReceived } from '@/utils/workflows/trusted-time/stamp-received';

export function SaveToken({ vault, received: { id, fileName } }: { vault: Vault; received: ReceivedBundle }) {
  const { run, busy, failed } = useAction(async () => {
    const token = await tokenOfReceived(vault, id);
    if (token !== undefined) offerDownload(new Blob([token]), `${fileName}.tst`);
  });
  return (
    <div>
      {failed && <ErrorNotice error={failed.error} />}
      <LinkButton disabled={busy} onClick={run}>
        {t('time.kept.save')}
      </LinkButton>
    </div>
  );
}
