// Gives a file of the vault back as it came, unless what was captured by mistake stands in it by now.
import { LinkButton } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { useAction } from '@/components/use-action';
import { offerDownload } from '@/utils/browser/download-file';
import { t } from '@/utils/i18n/translate';
import type { Vault } from '@/utils/store/vault/vault';
import { giveFile } from '@/utils/workflows/casebook/give-file';

export interface SaveFileProps {
  vault: Vault;
  /** The file in the vault. */
  file: string;
  fileName: string;
  label?: string;
}

export function SaveFile({ vault, file, fileName, label }: SaveFileProps) {
  const { run, busy, failed } = useAction(async () => {
    offerDownload(await giveFile(vault, file), fileName);
  });
  return (
    <>
      {failed && <ErrorNotice error={failed.error} />}
      <LinkButton disabled={busy} onClick={run}>
        {label ?? t('received.saveFile')}
      </LinkButton>
    </>
  );
}
