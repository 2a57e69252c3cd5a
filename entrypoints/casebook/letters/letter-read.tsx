// The finished letter, to be read before it is kept: what to think of first, the letter itself, and saving or printing it.
import { Button, LinkButton } from '@/components/button';
import { PrintButton } from '@/components/print-button';
import { ErrorNotice } from '@/components/error-notice';
import { Notice } from '@/components/notice';
import { useAction } from '@/components/use-action';
import { offerDownload } from '@/utils/browser/download-file';
import { makeLetter } from '@/utils/documents/letters/make-letter';
import type { KeptLetter, LetterContent } from '@/utils/evidence/letter';
import { t } from '@/utils/i18n/translate';
import { type LetterContext, letterWarnings } from '@/utils/protocol/letter-bars';
import { postingOf } from '@/utils/protocol/posting';
import type { LetterKindId } from '@/utils/protocol/letter-kinds';
import { matterOf } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { letterPictures } from '@/utils/workflows/casebook/letter-pictures';
import { writeLetter } from '@/utils/workflows/casebook/write-letter';
import { DiscardLetter } from './discard-letter';
import { LetterSent } from './letter-sent';
import { LetterSheet } from './letter-sheet';
import { addressOfMatter } from '@/entrypoints/casebook/use-route';
import { useVault } from '@/entrypoints/casebook/use-vault';

export interface LetterReadProps {
  vault: Vault;
  caseId: string;
  kind: LetterKindId;
  content: LetterContent;
  context: LetterContext;
  kept: KeptLetter | undefined;
  /** Undefined: it was discarded again. */
  onKept: (letter: KeptLetter | undefined) => void;
  onChange: () => void;
}

export function LetterRead({ vault, caseId, kind, content, context, kept, onKept, onChange }: LetterReadProps) {
  const { holidays, facts } = context;
  const pictures = useVault(vault, async (open) => letterPictures(open, await matterOf(open, caseId), content.copies), [
    caseId,
    content.copies,
  ]);
  const keeping = useAction(async () => {
    const { letter, file } = await writeLetter(vault, caseId, content, { hasDeputy: facts.hasDeputy, holidays, now: new Date() });
    offerDownload(file, letter.fileName);
    onKept(letter);
  });
  return (
    <>
      <div class="on-screen">
        {letterWarnings(kind, content.answers, context).map((warning) => (
          <Notice key={warning} tone="warn">
            {t(`letterForm.warning.${warning}`)}
          </Notice>
        ))}
        {keeping.failed !== undefined && <ErrorNotice error={keeping.failed.error} />}
        {kept !== undefined && (
          <Notice tone="ok" live>
            <p>{t('letterForm.kept')}</p>
            <p>
              <a href={addressOfMatter(caseId)}>{t('letterForm.toMatter')}</a>
            </p>
          </Notice>
        )}
        {kept !== undefined && <LetterSent vault={vault} facts={facts} letter={kept} left={[]} />}
        {kept !== undefined && postingOf(facts.acts, kept.id) === undefined && (
          <p>
            <DiscardLetter
              vault={vault}
              letter={kept}
              name={t(`letterForm.kind.${kind}`)}
              onDiscarded={() => {
                onKept(undefined);
              }}
            />
          </p>
        )}
        <div class="letter-acts">
          {kept === undefined ? (
            <>
              <Button disabled={keeping.busy} onClick={keeping.run}>
                {t('letterForm.keep')}
              </Button>
              <LinkButton onClick={onChange}>{t('letterForm.change')}</LinkButton>
            </>
          ) : (
            <PrintButton look="second">{t('letterForm.print')}</PrintButton>
          )}
        </div>
      </div>
      <LetterSheet letter={makeLetter(content)} pictures={pictures ?? []} />
    </>
  );
}
