// Makes the file for a person who asked what is held about them, and records in every matter concerned that it was given.
import { writeZip } from '@/utils/bundle/zip/write-zip';
import { type SubjectCase, type SubjectItem, subjectHtml } from '@/utils/documents/subject-file';
import { AppError } from '@/utils/errors';
import type { Actor } from '@/utils/evidence/act';
import { type Decision, type Find, type LeftOutBecause, isDecided } from '@/utils/evidence/subject-request';
import type { WorkingCopy } from '@/utils/evidence/working-copy';
import type { Language } from '@/utils/i18n/language';
import { translator } from '@/utils/i18n/translate';
import { mayDecide } from '@/utils/protocol/handler';
import { encryptWithPassphrase } from '@/utils/school/age';
import { makePassphrase } from '@/utils/school/passphrase';
import { holdsOf } from '@/utils/protocol/hold';
import { type RetentionPeriods, reviewOf } from '@/utils/protocol/retention';
import { type Matter, listMatters, listSentPacks } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { giveFile } from '@/utils/workflows/casebook/give-file';
import { copyPicture } from '@/utils/workflows/casebook/working-copy';
import { matterFacts, recordAct } from '@/utils/workflows/casebook/record-act';
import { itemOf, titleOf } from './subject-items';

export interface SubjectOrder {
  terms: readonly string[];
  /** Every find with what was decided about it. */
  decisions: readonly { find: Find; decision: Decision }[];
  language: Language;
  organisation: string;
  by: Actor;
  hasDeputy: boolean;
  periods: RetentionPeriods;
  /** Whether the ZIP is encrypted under a passphrase of its own. */
  isEncrypted: boolean;
}

/** What is given: a ZIP, or an age file that holds it and the passphrase that opens it, which is stored nowhere. */
export interface SubjectGift {
  file: Blob;
  passphrase?: string;
}

/** The newest working copy of a capture that still has its pixels: what stands for its picture. */
export function copyFor(copies: readonly WorkingCopy[], caseId: string, captureId: string): WorkingCopy | undefined {
  return copies
    .filter((copy) => copy.png !== undefined && copy.caseId === caseId && copy.file.of.captureId === captureId)
    .toSorted((a, b) => a.file.made.at.localeCompare(b.file.made.at))
    .at(-1);
}

/**
 * The file, once an act stands in every matter that anything was given or left out of. Throws `record-invalid` while anything is
 * undecided, `not-the-handler`, `capture-withheld`, `given-withheld`, `not-found`, `storage-full`.
 */
export async function makeSubjectFile(vault: Vault, order: SubjectOrder, now: Date): Promise<SubjectGift> {
  const { decisions, language, organisation, terms, by, hasDeputy } = order;
  if (decisions.some(({ decision }) => !isDecided(decision))) throw new AppError('record-invalid', 'undecided');
  const concerned = new Set(decisions.map(({ find }) => find.of.id));
  const matters = (await listMatters(vault)).filter(({ case: of }) => concerned.has(of.id));
  if (matters.some((matter) => !mayDecide(matterFacts(matter, hasDeputy), by))) throw new AppError('not-the-handler');
  const t = translator(language);
  const files: { name: string; file: Blob }[] = [];
  const items: SubjectItem[] = [];
  for (const { find, decision } of decisions.filter((each) => each.decision.giving !== 'out')) {
    const withWords = decision.giving === 'whole' && find.factsOnly !== true;
    const number = String(items.length + 1).padStart(3, '0');
    const beside = withWords ? await besideIt(vault, find, number) : undefined;
    if (beside !== undefined) files.push(beside);
    items.push({ ...(await itemOf(vault, find, withWords, t)), ...placeOf(beside) });
  }
  const leftOut = decisions.flatMap(({ find, decision: { giving, because } }) =>
    giving === 'out' && because !== undefined ? [{ title: titleOf(find, t), because }] : [],
  );
  const cases = await Promise.all(matters.map((matter) => caseOf(vault, matter, order)));
  const page = subjectHtml({ language, organisation, madeAt: now.toISOString(), terms, items, cases, leftOut });
  const zip = await zipOf([{ name: 'personal-data.html', file: new Blob([page]) }, ...files]);
  const gift = order.isEncrypted ? await encrypted(zip) : { file: zip };
  for (const { case: of } of matters) await recordGiven(vault, of.id, order, now);
  return gift;
}

async function encrypted(zip: Blob): Promise<SubjectGift> {
  const passphrase = makePassphrase();
  return { file: await encryptWithPassphrase(passphrase, zip), passphrase };
}

/** `covered`: of a working copy, how many areas of it. */
interface Beside {
  name: string;
  file: Blob;
  covered?: number;
}

function placeOf(beside: Beside | undefined): Pick<SubjectItem, 'picture' | 'beside'> {
  if (beside === undefined) return {};
  const { name, covered } = beside;
  return covered === undefined ? { beside: name } : { picture: { path: name, covered } };
}

/** A picture only as a working copy; a letter as it was made. */
async function besideIt(vault: Vault, { kind, name, of }: Find, number: string): Promise<Beside | undefined> {
  const id = name.slice(name.indexOf('/') + 1);
  if (kind === 'capture') {
    const capture = await vault.get('capture', id);
    const copy = capture && copyFor(await vault.list('workingCopy'), of.id, capture.id);
    const covered = copy?.file.areas.length ?? 0;
    return copy && { name: `copies/${number}.png`, file: await copyPicture(vault, copy), covered };
  }
  const letter = kind === 'letter' ? await vault.get('letter', id) : undefined;
  return letter && { name: `letters/${number}.docx`, file: await giveFile(vault, letter.file) };
}

async function caseOf(vault: Vault, matter: Matter, { hasDeputy, periods }: SubjectOrder): Promise<SubjectCase> {
  const { case: of } = matter;
  const facts = matterFacts(matter, hasDeputy);
  const review = of.status === 'closed' ? reviewOf(facts, periods) : undefined;
  return {
    name: of.reference ?? of.code,
    receivedAt: of.receivedAt,
    ...(review !== undefined && { reviewOn: review.on }),
    isHeld: holdsOf(facts).length > 0,
    recipients: (await listSentPacks(vault, of.id)).map(({ recipient, at }) => ({ recipient, at })),
  };
}

async function recordGiven(
  vault: Vault,
  caseId: string,
  { decisions, by, language, hasDeputy, isEncrypted }: SubjectOrder,
  now: Date,
): Promise<void> {
  const t = translator(language);
  const here = decisions.filter(({ find }) => find.of.id === caseId);
  const given = here.filter(({ decision }) => decision.giving !== 'out').length;
  const why = [
    ...new Set(here.flatMap(({ decision: { because } }): LeftOutBecause[] => (because === undefined ? [] : [because]))),
  ];
  const reasons = why.map((because) => t(`subject.because.${because}`));
  const how = t(isEncrypted ? 'subject.saidEncrypted' : 'subject.saidPlain');
  const said = [t('subject.said', { given, out: here.length - given }), how, ...reasons].join('\n');
  const answers = { request: 'data-given' };
  await recordAct(
    vault,
    caseId,
    { task: 'subject', outcome: 'done', by, happenedAt: now.toISOString(), said, answers },
    { files: [], hasDeputy, now },
  );
}

async function zipOf(files: readonly { name: string; file: Blob }[]): Promise<Blob> {
  const parts: Blob[] = [];
  const entries = files.map(({ name, file }) => ({
    name,
    size: file.size,
    load: async () => new Uint8Array(await file.arrayBuffer()),
  }));
  await writeZip(entries, (chunk) => {
    parts.push(new Blob([chunk]));
  });
  return new Blob(parts, { type: 'application/zip' });
}
