// A pack whose saving was cut short: what to look for, and what was found.
import { LinkButton } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { Notice } from '@/components/notice';
import { useAction } from '@/components/use-action';
import type { SentPack } from '@/utils/evidence/pack';
import { t } from '@/utils/i18n/translate';
import type { Vault } from '@/utils/store/vault/vault';
import { settlePack } from '@/utils/workflows/packs/pack-record';

export function UnfinishedPack({ vault, pack: { id, files } }: { vault: Vault; pack: SentPack }) {
  const found = useAction(() => settlePack(vault, id, true, new Date()));
  const notFound = useAction(() => settlePack(vault, id, false, new Date()));
  const failed = found.failed ?? notFound.failed;
  const busy = found.busy || notFound.busy;
  return (
    <Notice tone="warn">
      <p>{t('pack.sent.lookFor', { names: files.map(({ name }) => name).join(', ') })}</p>
      {failed !== undefined && <ErrorNotice error={failed.error} />}
      <p>
        <LinkButton disabled={busy} onClick={found.run}>
          {t('pack.sent.found')}
        </LinkButton>
      </p>
      <p>
        <LinkButton disabled={busy} onClick={notFound.run}>
          {t('pack.sent.notFound')}
        </LinkButton>
      </p>
    </Notice>
  );
}
