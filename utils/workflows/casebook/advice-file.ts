// Safeguarding advice on its way: written for whoever handles the matter, read in their casebook, and recorded there as an act.
import { AppError } from '@/utils/errors';
import { type Act, standingActs } from '@/utils/evidence/act';
import type { Addressee } from '@/utils/evidence/case';
import { sha256 } from '@/utils/evidence/digest';
import { receiptCode } from '@/utils/evidence/receipt-code';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { type AdviceFile, LARGEST_ADVICE, adviceText, parseAdvice } from '@/utils/evidence/safeguarding-advice';
import { type SchoolCard, keyFor } from '@/utils/evidence/school-card';
import { decryptWith, encryptFor } from '@/utils/school/age';
import { isAgeFile } from '@/utils/school/age-file';
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
  /** How many items of the matter it is about. */
  items: number;
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
  const items = advice.items.filter(({ captureId, digest }) =>
    captures.some(({ id, seal }) => id === captureId && seal.digest === digest),
  ).length;
  if (items === 0) throw new AppError('advice-elsewhere');
  const kept = new File([text], `tyst-advice-${advice.code}.json`, { type: 'application/json' });
  return { advice, code: receiptCode(await sha256(kept)), items, file: kept };
}

/**
 * Records it as the designated person's own act, with the file beside it; once only, while it stands. Throws `advice-older` where
 * it says go on and they have said wait since, and as `recordAct` does.
 */
export async function recordAdvice(
  vault: Vault,
  caseId: string,
  { advice: { answer, said, how, givenAt }, file }: ReadAdvice,
  { hasDeputy, now }: { hasDeputy: boolean; now: Date },
): Promise<void> {
  const digest = await sha256(file);
  const act = {
    task: 'dsl-advice',
    outcome: 'done',
    by: 'dsl',
    happenedAt: givenAt,
    said,
    answers: { advice: answer },
    ...(how !== undefined && { how }),
  } as const;
  // Two windows may have the same file open, or an older one beside a later.
  await navigator.locks.request('tyst-vault-write', async () => {
    const matter = await matterOf(vault, caseId);
    const acts = standingActs(matter.acts);
    if (acts.some(({ attachments }) => attachments.some((each) => each.sha256 === digest))) return;
    const last = acts.findLast(({ task, outcome }) => task === 'dsl-advice' && outcome === 'done');
    // Only this way round: an older word to wait locks what may wait.
    if (answer === 'dsl-go-on' && last?.answers['advice'] === 'dsl-wait' && last.happenedAt > givenAt)
      throw new AppError('advice-older');
    await recordActIn(vault, matter, act, { files: [file], hasDeputy, now });
  });
}

/** The advice that an act of a matter holds, as it can be sent on; undefined where the act holds none. */
export function adviceOfAct(
  { id, answers, said, how, happenedAt }: Act,
  { code, captures }: { code: string; captures: readonly Pick<ReceivedCapture, 'id' | 'seal'>[] },
): AdviceFile | undefined {
  const answer = answers.advice;
  if (answer !== 'dsl-go-on' && answer !== 'dsl-wait') return undefined;
  return {
    format: 1,
    kind: 'tyst-safeguarding-advice',
    id,
    code,
    answer,
    said,
    ...(how !== undefined && { how }),
    givenAt: happenedAt,
    items: captures.map((capture) => ({ captureId: capture.id, digest: capture.seal.digest })),
  };
}
