// Makes a letter in the casebook: checked against the protocol and the evidence, kept as a Word file, and entered in the log.
import { makeLetter } from '@/utils/documents/letters/make-letter';
import { AppError } from '@/utils/errors';
import { nextCustodyEntry } from '@/utils/evidence/custody';
import { sha256 } from '@/utils/evidence/digest';
import type { KeptLetter, LetterContent, LetterCopy } from '@/utils/evidence/letter';
import { type LetterContext, letterBars, letterWaits } from '@/utils/protocol/letter-bars';
import { openBlanks } from '@/utils/protocol/letter-blanks';
import { isLetterKind, letterKind } from '@/utils/protocol/letter-kinds';
import { isAsCaptured } from '@/utils/protocol/letter-quotes';
import type { Holiday } from '@/utils/evidence/holiday';
import type { PolicyPack } from '@/utils/protocol/policy-pack';
import { type Matter, matterOf } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { enclosableCopies } from './enclosable-copies';
import { letterPictures } from './letter-pictures';
import { matterFacts } from './record-act';
import { droppedLetter } from './unfinished-letter';

/** What the rules for letters are asked about, of a stored matter. */
export function letterContext(
  matter: Matter,
  hasDeputy: boolean,
  holidays: readonly Holiday[],
  schoolPolicy?: PolicyPack,
): LetterContext {
  return { facts: matterFacts(matter, hasDeputy, schoolPolicy), dslOnly: isForDslAlone(matter), holidays };
}

/** Records without a picture and nothing else: for the DSL or DSP alone (PRACTICE 2). */
export function isForDslAlone({ captures, case: of }: Matter): boolean {
  return of.dslOnly === true || (captures.length > 0 && captures.every(({ record }) => record.kind === 'log-only'));
}

/**
 * Makes the letter and keeps it, its file and an entry in the log in one commit, or nothing. Throws `letter-barred` (with what
 * forbids it), `letter-open` (with the open fields), `letter-enclosure`, `record-invalid` for an unknown kind or words that were
 * not captured, `not-found`, `storage-full`.
 */
export function writeLetter(
  vault: Vault,
  caseId: string,
  content: LetterContent,
  { hasDeputy, holidays, now }: { hasDeputy: boolean; holidays: readonly Holiday[]; now: Date },
): Promise<{ letter: KeptLetter; file: Blob }> {
  return navigator.locks.request('tyst-vault-write', async () => {
    const matter = await matterOf(vault, caseId);
    await check(vault, matter, content, letterContext(matter, hasDeputy, holidays));
    // What writes Word files is as large as all else in the casebook.
    const { letterDocx } = await import('@/utils/documents/letters/letter-docx');
    const file = await letterDocx(makeLetter(content), await letterPictures(vault, matter, content.copies));
    const stored = await vault.writeFile(file);
    const letter: KeptLetter = {
      ...content,
      id: crypto.randomUUID(),
      caseId,
      madeAt: now.toISOString(),
      file: stored.id,
      fileName: `${matter.case.code}-${content.answers['date'] ?? ''}.docx`,
      sha256: await sha256(file),
    };
    const detail = { letter: letter.id, kind: letter.kind, sha256: letter.sha256 };
    const entry = await nextCustodyEntry(matter.custody.at(-1), 'letter-made', detail, letter.madeAt);
    await vault.commit([
      { act: 'add', kind: 'file', id: stored.id, value: stored },
      { act: 'add', kind: 'letter', id: letter.id, value: letter },
      droppedLetter(letter),
      { act: 'add', kind: 'custody', id: `${caseId}/${entry.seq}`, value: { ...entry, caseId } },
    ]);
    return { letter, file };
  });
}

async function check(vault: Vault, matter: Matter, content: LetterContent, context: LetterContext): Promise<void> {
  const { kind, answers, quotes, copies } = content;
  if (!isLetterKind(kind)) throw new AppError('record-invalid', 'letter kind');
  const barred = [...letterWaits(kind, context), ...letterBars(kind, answers, context)];
  if (barred.length > 0) throw new AppError('letter-barred', barred.join(' '));
  const open = openBlanks(kind, content, context);
  if (open.length > 0) throw new AppError('letter-open', open.map(({ field, problem }) => `${field} ${problem}`).join(', '));
  const ofItem = (id: string) => matter.captures.find(({ record, withheldAt }) => record.id === id && withheldAt === undefined);
  if (quotes.some((quote) => !isAsCaptured(quote, ofItem(quote.captureId)))) throw new AppError('record-invalid', 'quote');
  const may = letterKind(kind).copies ? await enclosableCopies(vault, matter) : [];
  const isOne = ({ id, sha256: digest, captureId, item }: LetterCopy) =>
    may.some(
      (one) =>
        one.copy.file.id === id &&
        one.copy.file.sha256 === digest &&
        one.copy.file.of.captureId === captureId &&
        one.item === item,
    );
  if (!copies.every(isOne)) throw new AppError('letter-enclosure');
}
