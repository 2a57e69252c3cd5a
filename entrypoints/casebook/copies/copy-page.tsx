// Making a working copy of a received picture: covering it first, then looking at exactly what goes out.
import { CopyEditor } from './copy-editor';
import { type Route, addressOfMatter } from '@/entrypoints/casebook/use-route';
import { t } from '@/utils/i18n/translate';
import type { Vault } from '@/utils/store/vault/vault';
import { beginCopy } from '@/utils/workflows/casebook/unfinished-copy';
import { useVault } from '@/entrypoints/casebook/use-vault';
import './working-copy.css';

export function CopyPage({ vault, route }: { vault: Vault; route: Extract<Route, { at: 'copy' }> }) {
  const { caseId, captureId, from } = route;
  const begun = useVault(vault, () => beginCopy(vault, caseId, captureId, from));
  const { picture } = begun?.capture.record ?? {};
  if (begun === undefined || picture === undefined) return <p>{t('common.loading')}</p>;
  return (
    <>
      <p class="small">
        <a href={addressOfMatter(caseId)}>{t('workingCopies.back')}</a>
      </p>
      <div class="case-head">
        <h1>{t('workingCopies.title', { number: begun.capture.item })}</h1>
      </div>
      <p>{t('workingCopies.intro')}</p>
      <CopyEditor vault={vault} capture={begun.capture} picture={picture} begun={begun.work} />
    </>
  );
}
