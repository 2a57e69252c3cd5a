// Letters that were made, each to be saved again; one that quotes what was captured by mistake is closed.
import { Notice } from '@/components/notice';
import { SaveFile } from '@/entrypoints/casebook/save-file';
import type { KeptLetter } from '@/utils/evidence/letter';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { isLetterKind } from '@/utils/protocol/letter-kinds';
import type { Vault } from '@/utils/store/vault/vault';

export interface LetterListProps {
  vault: Vault;
  letters: readonly KeptLetter[];
  /** The files that may not be given out. */
  shut: ReadonlySet<string>;
  dsl: string;
  /** What else is said of a letter. */
  more?: (letter: KeptLetter) => string;
}

export function LetterList({ vault, letters, shut, dsl, more }: LetterListProps) {
  return (
    <ul class="files-made">
      {letters.map((letter) => (
        <li key={letter.id}>
          <div>
            {t('letterForm.made', {
              kind: isLetterKind(letter.kind) ? t(`letterForm.kind.${letter.kind}`) : letter.kind,
              time: ukTime(letter.madeAt),
            })}
          </div>
          {more !== undefined && <div class="small">{more(letter)}</div>}
          {shut.has(letter.file) ? (
            <Notice tone="warn">{t('letterForm.shut', { dsl })}</Notice>
          ) : (
            <SaveFile vault={vault} file={letter.file} fileName={letter.fileName} label={t('letterForm.save')} />
          )}
        </li>
      ))}
    </ul>
  );
}
