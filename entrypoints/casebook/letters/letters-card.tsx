// The letters of a matter: the way to write one, and each that was made, to be saved again.
import { Card } from '@/components/card';
import { Notice } from '@/components/notice';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { isLetterKind } from '@/utils/protocol/letter-kinds';
import { listLetters } from '@/utils/store/vault/letters';
import type { Vault } from '@/utils/store/vault/vault';
import { shutFiles } from '@/utils/workflows/casebook/held-in';
import { SaveFile } from '@/entrypoints/casebook/save-file';
import { addressOfLetters } from '@/entrypoints/casebook/use-route';
import { useVault } from '@/entrypoints/casebook/use-vault';

export function LettersCard({ vault, caseId, dsl }: { vault: Vault; caseId: string; dsl: string }) {
  const found = useVault(vault, async (open) => ({ letters: await listLetters(open), shut: await shutFiles(open) }));
  const letters = found?.letters.filter((letter) => letter.caseId === caseId) ?? [];
  return (
    <Card title={t('letterForm.card')}>
      {letters.length === 0 && <p>{t('letterForm.none')}</p>}
      <ul class="files-made">
        {letters.map(({ id, kind, madeAt, file, fileName }) => (
          <li key={id}>
            <div>
              {t('letterForm.made', {
                kind: isLetterKind(kind) ? t(`letterForm.kind.${kind}`) : kind,
                time: ukTime(madeAt),
              })}
            </div>
            {found?.shut.has(file) === true ? (
              <Notice tone="warn">{t('letterForm.shut', { dsl })}</Notice>
            ) : (
              <SaveFile vault={vault} file={file} fileName={fileName} label={t('letterForm.save')} />
            )}
          </li>
        ))}
      </ul>
      <p>
        <a href={addressOfLetters(caseId)}>{t('letterForm.write')}</a>
      </p>
    </Card>
  );
}
