// Each capture's folder: record, seal and files agree with each other, with the case and with the custody log.
import { type CaptureRecord, CaptureRecordSchema } from '@/utils/evidence/capture-record';
import type { CaseRecord } from '@/utils/evidence/case';
import { digestOf } from '@/utils/evidence/digest';
import { type Seal, SealSchema, sealMessage } from '@/utils/evidence/seal';
import { sealVerifier, type VerifySeal } from '@/utils/signature/seal-signature';
import type { LoggedSeal } from './check-custody';
import { checkPng } from './check-png';
import { type CaptureFile, captureAddress, parseCaptureName } from './layout';
import { parseRecord } from './parse-record';
import { type Problem, problem } from './problem';
import type { FoundEntry } from './read-entries';
import type { CaptureSummary } from './verdict';

type CaptureFiles = Partial<Record<CaptureFile, FoundEntry>>;

/** What the captures are compared with; a part is missing when it could not be read, which is a problem of its own. */
export interface CaptureContext {
  case?: CaseRecord | undefined;
  custody?: readonly LoggedSeal[] | undefined;
}

/** Checks every `data/captures/NNNN/` and tells what is in it. */
export async function checkCaptures(
  entries: readonly FoundEntry[],
  context: CaptureContext,
): Promise<{ captures: CaptureSummary[]; problems: Problem[] }> {
  const folders = new Map<number, CaptureFiles>();
  for (const entry of entries) {
    const parsed = parseCaptureName(entry.name);
    if (parsed) folders.set(parsed.item, { ...folders.get(parsed.item), [parsed.file]: entry });
  }
  const judge = { ...context, verifySeal: sealVerifier() };
  // All at once: each waits for WebCrypto most of the time.
  const checked = await Promise.all(Array.from(folders, ([item, files]) => checkCapture(item, files, judge)));
  return {
    captures: checked.flatMap(({ summary }) => summary ?? []),
    problems: checked.flatMap(({ problems }) => problems),
  };
}

type Judge = CaptureContext & { verifySeal: VerifySeal };

async function checkCapture(
  item: number,
  files: CaptureFiles,
  context: Judge,
): Promise<{ summary?: CaptureSummary; problems: Problem[] }> {
  const problems: Problem[] = [];
  const path = (file: CaptureFile) => `data/${captureAddress(item, file)}`;
  const recordFile = files['capture.json'];
  const sealFile = files['seal.json'];
  if (!recordFile) problems.push(problem('entry-missing', path('capture.json')));
  if (!sealFile) problems.push(problem('entry-missing', path('seal.json')));
  const record = recordFile && parseRecord(recordFile.bytes, CaptureRecordSchema, path('capture.json'), problems);
  const seal = sealFile && parseRecord(sealFile.bytes, SealSchema, path('seal.json'), problems);
  if (seal && recordFile) problems.push(...(await checkSeal(path('seal.json'), seal, recordFile.sha256, context)));
  if (record === undefined) return { problems };

  const differs = (expected: string, found: string) =>
    problems.push(problem('record-differs', path('capture.json'), expected, found));
  if (seal && seal.captureId !== record.id) differs(seal.captureId, record.id);
  const inCase = context.case?.items.find((known) => known.item === item)?.captureId;
  if (context.case && inCase !== record.id) differs(inCase ?? 'an item of the case', record.id);
  problems.push(...checkFiles(path, files, record));
  return { summary: summaryOf(item, record, recordFile?.sha256 ?? ''), problems };
}

async function checkSeal(path: string, seal: Seal, digest: string, context: Judge): Promise<Problem[]> {
  const problems: Problem[] = [];
  if (seal.digest !== digest) problems.push(problem('seal-digest', path, seal.digest, digest));
  if (!(await context.verifySeal(seal.certificate, sealMessage(seal), seal.signature)))
    problems.push(problem('seal-signature', path));
  if (context.custody === undefined) return problems;
  const logged = context.custody.find(({ captureId }) => captureId === seal.captureId);
  const own = { seal: await digestOf(seal), digest: seal.digest, previous: seal.previous };
  for (const field of ['seal', 'digest', 'previous'] as const) {
    const expected = logged?.[field];
    if (expected !== own[field])
      problems.push(problem('seal-chain', path, expected ?? 'an entry in the custody log', own[field]));
  }
  return problems;
}

/** The files that the record speaks of are there with their digests, and no others are. */
function checkFiles(path: (file: CaptureFile) => string, files: CaptureFiles, { picture, source }: CaptureRecord): Problem[] {
  const problems: Problem[] = [];
  const expected: Partial<Record<CaptureFile, string>> = {
    ...(picture && { [`${picture.method}.png`]: picture.sha256 }),
    ...(source && { 'source.txt': source.sha256 }),
  };
  for (const file of ['screenshot.png', 'rendition.png', 'supplied.png', 'source.txt'] as const) {
    const digest = expected[file];
    const found = files[file];
    if (digest && !found) problems.push(problem('entry-missing', path(file)));
    if (!digest && found) problems.push(problem('entry-unexpected', path(file)));
    if (digest && found && found.sha256 !== digest) problems.push(problem('digest-differs', path(file), digest, found.sha256));
    if (picture && digest && found && file !== 'source.txt') problems.push(...checkPng(path(file), found.bytes, picture));
  }
  return problems;
}

function summaryOf(item: number, record: CaptureRecord, digest: string): CaptureSummary {
  const { id, platform, capturedAt, completeness, picture } = record;
  return {
    item,
    id,
    platform,
    capturedAt: capturedAt.utc,
    completeness: completeness.verdict,
    digest,
    ...(picture && { picture: picture.sha256 }),
  };
}
