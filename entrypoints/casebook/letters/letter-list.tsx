// Letters that were made, each to be saved again, with how it went; one that quotes what was captured by mistake is closed.
import { Notice } from '@/components/notice';
import { useMatterFacts } from '@/entrypoints/casebook/protocol/use-matter-facts';
import { SaveFile } from '@/entrypoints/casebook/save-file';
import type { KeptLetter } from '@/utils/evidence/letter';
import type { UnfinishedAct } from '@/utils/evidence/unfinished-act';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { isLetterKind } from '@/utils/protocol/letter-kinds';
import { mayGoNow } from '@/utils/protocol/letter-bars';
import { isPosted, postingOf, waitsForPolice } from '@/utils/protocol/posting';
import type { Matter } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { isForDslAlone } from '@/utils/workflows/casebook/write-letter';
import { DiscardLetter } from './discard-letter';
import { LetterSent } from './letter-sent';

export interface LetterListProps {
  vault: Vault;
  /** Whose letters they are. */
  matter: Matter;
  letters: readonly KeptLetter[];
  /** The files that may not be given out. */
  shut: ReadonlySet<string>;
  dsl: string;
  /** Entries that were filled in and not recorded, in every matter. */
  left: readonly UnfinishedAct[];
  /** What else is said of a letter, by whether it is on record as sent. */
  more?: (letter: KeptLetter, isSent: boolean) => string;
  /** In the office's list. */
  isOffice?: boolean;
  /** Whether a letter that never went may be discarded here. */
  mayDiscard?: boolean;
}

export function LetterList({
  vault,
  matter,
  letters,
  shut,
  dsl,
  left,
  more,
  isOffice = false,
  mayDiscard = false,
}: LetterListProps) {
  const facts = useMatterFacts(matter);
  return (
    <ul class="files-made">
      {letters.map((letter) => {
        const { id, kind, madeAt, file, fileName } = letter;
        const name = t('letterForm.made', {
          kind: isLetterKind(kind) ? t(`letterForm.kind.${kind}`) : kind,
          time: ukTime(madeAt),
        });
        const isSent = postingOf(matter.acts, id) !== undefined;
        const isDiscardable = mayDiscard && !isSent && !waitsForPolice(letter, matter);
        const mayWait = isPosted(kind) && !isSent && !shut.has(file) && facts !== undefined;
        const waits = mayWait && !mayGoNow(letter, { facts, dslOnly: isForDslAlone(matter), holidays: [] });
        return (
          <li key={id}>
            <div>{name}</div>
            {more !== undefined && <div class="small">{more(letter, isSent)}</div>}
            {shut.has(file) && <Notice tone="warn">{t('letterForm.shut', { dsl })}</Notice>}
            {waits && <Notice tone="warn">{t('letterForm.waitsNow')}</Notice>}
            {facts !== undefined && <LetterSent vault={vault} facts={facts} letter={letter} left={left} isOffice={isOffice} />}
            <p class="letter-files">
              {!shut.has(file) && <SaveFile vault={vault} file={file} fileName={fileName} label={t('letterForm.save')} />}
              {isDiscardable && <DiscardLetter vault={vault} letter={letter} name={name} />}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
