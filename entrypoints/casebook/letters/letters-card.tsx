// The letters of a matter: the way to write one, and each that was made, to be saved again.
import { Card } from '@/components/card';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { isLetterKind } from '@/utils/protocol/letter-kinds';
import { listLetters } from '@/utils/store/vault/letters';
import type { Vault } from '@/utils/store/vault/vault';
import { SaveFile } from '@/entrypoints/casebook/save-file';
import { addressOfLetters } from '@/entrypoints/casebook/use-route';
import { useVault } from '@/entrypoints/casebook/use-vault';

export function LettersCard({ vault, caseId }: { vault: Vault; caseId: string }) {
  const letters = useVault(vault, listLetters)?.filter((letter) => letter.caseId === caseId) ?? [];
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
            <SaveFile vault={vault} file={file} fileName={fileName} label={t('letterForm.save')} />
          </li>
        ))}
      </ul>
      <p>
        <a href={addressOfLetters(caseId)}>{t('letterForm.write')}</a>
      </p>
    </Card>
  );
}
