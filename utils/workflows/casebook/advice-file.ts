// Safeguarding advice on its way: written for whoever handles the matter, read in their casebook, and recorded there as an act.
import { AppError } from '@/utils/errors';
import { type Act, standingActs } from '@/utils/evidence/act';
import type { Addressee } from '@/utils/evidence/case';
import { sha256 } from '@/utils/evidence/digest';
import { receiptCode } from '@/utils/evidence/receipt-code';
import type { ReceivedCapture } from '@/utils/evidence/received';
import type { Seal } from '@/utils/evidence/seal';
import { type AdviceFile, type AdviceGiven, LARGEST_ADVICE, adviceText, parseAdvice } from '@/utils/evidence/safeguarding-advice';
import { type SchoolCard, keyFor } from '@/utils/evidence/school-card';
import { decryptWith, encryptFor } from '@/utils/school/age';
import { isAgeFile } from '@/utils/school/age-file';
import { lastAdviceOn } from '@/utils/protocol/advised';
import type { Vault } from '@/utils/store/vault/vault';
import { matterOf } from '@/utils/store/vault/matters';
import { recordActIn } from './record-act';

export interface WrittenAdvice {
  file: Blob;
  name: string;
  /** Whether only its addressee can open it. */
  encrypted: boolean;
  /** Two people who say the same code hold the same advice. */
  code: string;
}

/** Encrypted where the school's card has a key for its addressee. The name says neither who nor what. */
export async function writeAdvice(
  advice: AdviceFile,
  { card, addressee }: { card: SchoolCard | undefined; addressee: Addressee },
): Promise<WrittenAdvice> {
  const plain = new Blob([adviceText(advice)], { type: 'application/json' });
  const code = receiptCode(await sha256(plain));
  const key = keyFor(card, addressee);
  const name = `tyst-advice-${advice.code}.json`;
  if (key === undefined) return { file: plain, name, encrypted: false, code };
  return { file: await encryptFor([key], plain), name: `${name}.age`, encrypted: true, code };
}

export interface ReadAdvice {
  advice: AdviceFile;
  code: string;
  /** The captures of the matter that it is about, by id. */
  about: string[];
  /** As it is kept with the act: without the encryption that it came in. */
  file: File;
}

/**
 * Reads an advice file for a matter with these captures: it is about them only if it names the seal of at least one. Throws
 * `advice-invalid`, `advice-elsewhere`, and for an encrypted file `not-for-this-key`, `encrypted-file-damaged`.
 */
export async function readAdvice(
  file: File,
  captures: readonly Pick<ReceivedCapture, 'id' | 'seal'>[],
  identities: readonly string[],
): Promise<ReadAdvice> {
  if (file.size > LARGEST_ADVICE) throw new AppError('advice-invalid', 'too large');
  const plain = (await isAgeFile(file)) ? await decryptWith(identities, file) : file;
  const text = await plain.text();
  const advice = parseAdvice(text);
  const about = namedOf(advice, captures);
  if (about.length === 0) throw new AppError('advice-elsewhere');
  const kept = new File([text], `tyst-advice-${advice.code}.json`, { type: 'application/json' });
  return { advice, code: receiptCode(await sha256(kept)), about, file: kept };
}

function namedOf({ items }: AdviceFile, captures: readonly Pick<ReceivedCapture, 'id' | 'seal'>[]): string[] {
  return captures
    .filter(({ id, seal }) => items.some(({ captureId, digest }) => id === captureId && seal.digest === digest))
    .map(({ id }) => id);
}

/**
 * Records it as the designated person's own act about the items that it names, with the file beside it; once only, while it stands.
 * Throws `advice-older` where it says go on and they have said wait about one of them since, `advice-elsewhere` where none of them
 * is here any longer, and as `recordAct` does.
 */
export async function recordAdvice(
  vault: Vault,
  caseId: string,
  { advice, file }: ReadAdvice,
  { hasDeputy, now }: { hasDeputy: boolean; now: Date },
): Promise<void> {
  const digest = await sha256(file);
  // Two windows may have the same file open, or an older one beside a later.
  await navigator.locks.request('tyst-vault-write', async () => {
    const matter = await matterOf(vault, caseId);
    const acts = standingActs(matter.acts);
    if (acts.some(({ attachments }) => attachments.some((each) => each.sha256 === digest))) return;
    const about = namedOf(advice, matter.captures);
    if (about.length === 0) throw new AppError('advice-elsewhere');
    if (about.some((id) => isOlder(advice, lastAdviceOn(acts, id)))) throw new AppError('advice-older');
    const { answer, said, how, givenAt } = advice;
    const act = {
      task: 'dsl-advice',
      outcome: 'done',
      by: 'dsl',
      happenedAt: givenAt,
      said,
      answers: { advice: answer },
      about,
      ...(how !== undefined && { how }),
    } as const;
    await recordActIn(vault, matter, act, { files: [file], hasDeputy, now });
  });
}

/** Only this way round: an older word to wait locks what may wait. */
function isOlder({ answer, givenAt }: AdviceFile, last: Act | undefined): boolean {
  return answer === 'dsl-go-on' && last?.answers['advice'] === 'dsl-wait' && last.happenedAt > givenAt;
}

/** The advice that an act of a matter holds; undefined where the act holds none. */
export function adviceOfAct({ id, answers, said, how, happenedAt }: Act): AdviceGiven | undefined {
  const answer = answers.advice;
  if (answer !== 'dsl-go-on' && answer !== 'dsl-wait') return undefined;
  return { id, answer, said, ...(how !== undefined && { how }), givenAt: happenedAt };
}

/** Advice as it can be sent on: about those of these captures that it was given on. Undefined where that is none of them. */
export function adviceFile(
  { id, answer, said, how, givenAt }: AdviceGiven,
  {
    code,
    about = [],
    captures,
  }: { code: string; about: readonly string[] | undefined; captures: readonly { id: string; seal?: Pick<Seal, 'digest'> }[] },
): AdviceFile | undefined {
  const items = captures.flatMap((capture) =>
    capture.seal !== undefined && about.includes(capture.id) ? [{ captureId: capture.id, digest: capture.seal.digest }] : [],
  );
  if (items.length === 0) return undefined;
  return {
    format: 1,
    kind: 'tyst-safeguarding-advice',
    id,
    code,
    answer,
    said,
    ...(how !== undefined && { how }),
    givenAt,
    items,
  };
}
