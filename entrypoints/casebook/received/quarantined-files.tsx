// Files that failed their check and were kept apart: they can be saved as they came, or removed.
import { useState } from 'preact/hooks';
import { LinkButton } from '@/components/button';
import { Card } from '@/components/card';
import { ConfirmDialog } from '@/components/dialog';
import { PageText } from '@/components/page-text';
import type { QuarantinedFile } from '@/utils/evidence/received';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { Vault } from '@/utils/store/vault/vault';
import { removeQuarantined } from '@/utils/workflows/casebook/quarantine-file';
import { SaveFile } from '@/entrypoints/casebook/save-file';
import { useVault } from '@/entrypoints/casebook/use-vault';

export function QuarantinedFiles({ vault }: { vault: Vault }) {
  const files = useVault(vault, (open) => open.list('quarantined'));
  const [removing, setRemoving] = useState<QuarantinedFile | undefined>(undefined);
  if (files === undefined || files.length === 0) return null;
  return (
    <Card title={t('received.apart')}>
      <p>{t('received.apartIntro')}</p>
      <ul class="files-made">
        {files.map((file) => (
          <li key={file.id}>
            <strong>
              <PageText text={file.fileName} />
            </strong>{' '}
            <span class="small">{t('received.receivedOn', { time: ukTime(file.receivedAt) })}</span>
            <div class="acts">
              <SaveFile vault={vault} file={file.file} fileName={file.fileName} />
              <LinkButton
                look="danger"
                onClick={() => {
                  setRemoving(file);
                }}
              >
                {t('received.remove')}
              </LinkButton>
            </div>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={removing !== undefined}
        title={t('received.removeTitle')}
        confirm={t('received.remove')}
        onClose={() => {
          setRemoving(undefined);
        }}
        onConfirm={() => {
          if (removing) void removeQuarantined(vault, removing);
        }}
      >
        <p>{t('received.removeText')}</p>
      </ConfirmDialog>
    </Card>
  );
}
