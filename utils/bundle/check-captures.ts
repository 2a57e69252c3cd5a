// Each capture's folder: record, seal and files agree with each other, with the case and with the custody log.
import { type CaptureRecord, CaptureRecordSchema } from '@/utils/evidence/capture-record';
import type { CaseRecord } from '@/utils/evidence/case';
import { digestOf } from '@/utils/evidence/digest';
import { type Seal, SealSchema, sealMessage } from '@/utils/evidence/seal';
import { fromBase64Url } from '@/utils/signature/bytes';
import { verifySealSignature } from '@/utils/signature/seal-signature';
import type { LoggedSeal } from './check-custody';
import { type CaptureFile, captureAddress, parseCaptureName } from './layout';
import { parseRecord } from './parse-record';
import { pngSize } from './png-size';
import { type Problem, problem } from './problem';
import type { FoundEntry } from './read-entries';
import type { CaptureSummary } from './verdict';

/** What the captures are compared with; a part is missing when it could not be read, which is a problem of its own. */
export interface CaptureContext {
  case?: CaseRecord | undefined;
  custody?: readonly LoggedSeal[] | undefined;
}

/** Checks every `data/captures/NNNN/` and tells what is in it. */
export async function checkCaptures(
  entries: readonly FoundEntry[],
  context: CaptureContext,
  problems: Problem[],
): Promise<CaptureSummary[]> {
  const folders = new Map<number, Partial<Record<CaptureFile, FoundEntry>>>();
  for (const entry of entries) {
    const parsed = parseCaptureName(entry.name);
    if (parsed) folders.set(parsed.item, { ...folders.get(parsed.item), [parsed.file]: entry });
  }
  const summaries: CaptureSummary[] = [];
  for (const [item, files] of folders) {
    const record = await checkCapture(item, files, context, problems);
    if (record) summaries.push(summaryOf(item, record));
  }
  return summaries;
}

async function checkCapture(
  item: number,
  files: Partial<Record<CaptureFile, FoundEntry>>,
  context: CaptureContext,
  problems: Problem[],
): Promise<CaptureRecord | undefined> {
  const path = (file: CaptureFile) => `data/${captureAddress(item, file)}`;
  const recordFile = files['capture.json'];
  const sealFile = files['seal.json'];
  if (!recordFile) problems.push(problem('entry-missing', path('capture.json')));
  if (!sealFile) problems.push(problem('entry-missing', path('seal.json')));
  const record = recordFile && parseRecord(recordFile.bytes, CaptureRecordSchema, path('capture.json'), problems);
  const seal = sealFile && parseRecord(sealFile.bytes, SealSchema, path('seal.json'), problems);
  if (seal && recordFile) await checkSeal(path('seal.json'), seal, recordFile.sha256, context, problems);
  if (record === undefined) return undefined;

  const differs = (expected: string, found: string) =>
    problems.push(problem('record-differs', path('capture.json'), expected, found));
  if (seal && seal.captureId !== record.id) differs(seal.captureId, record.id);
  const inCase = context.case?.items.find((known) => known.item === item)?.captureId;
  if (context.case && inCase !== record.id) differs(inCase ?? 'an item of the case', record.id);
  checkFiles(path, files, record, problems);
  return record;
}

async function checkSeal(path: string, seal: Seal, digest: string, context: CaptureContext, problems: Problem[]): Promise<void> {
  if (seal.digest !== digest) problems.push(problem('seal-digest', path, seal.digest, digest));
  const certificate = fromBase64Url(seal.certificate);
  const valid = certificate && (await verifySealSignature(certificate, sealMessage(seal), seal.signature));
  if (!valid) problems.push(problem('seal-signature', path));
  if (context.custody === undefined) return;
  const logged = context.custody.find(({ captureId }) => captureId === seal.captureId);
  const own = { seal: await digestOf(seal), digest: seal.digest, previous: seal.previous };
  for (const field of ['seal', 'digest', 'previous'] as const) {
    if (logged?.[field] !== own[field])
      problems.push(problem('seal-chain', path, logged?.[field] ?? 'an entry in the custody log', own[field]));
  }
}

/** The files that the record speaks of are there with their digests, and no others are. */
function checkFiles(
  path: (file: CaptureFile) => string,
  files: Partial<Record<CaptureFile, FoundEntry>>,
  record: CaptureRecord,
  problems: Problem[],
): void {
  const { picture, source } = record;
  const expected: Partial<Record<CaptureFile, string>> = {
    ...(picture && { [`${picture.method}.png`]: picture.sha256 }),
    ...(source && { 'source.txt': source.sha256 }),
  };
  for (const file of ['screenshot.png', 'rendition.png', 'source.txt'] as const) {
    const digest = expected[file];
    const found = files[file];
    if (digest && !found) problems.push(problem('entry-missing', path(file)));
    if (!digest && found) problems.push(problem('entry-unexpected', path(file)));
    if (digest && found && found.sha256 !== digest) problems.push(problem('digest-differs', path(file), digest, found.sha256));
    if (picture && digest && found && file !== 'source.txt') checkPicture(path(file), found, picture, problems);
  }
}

function checkPicture(path: string, found: FoundEntry, picture: { width: number; height: number }, problems: Problem[]): void {
  const size = pngSize(found.bytes);
  if (size === undefined) problems.push(problem('picture-form', path));
  else if (size.width !== picture.width || size.height !== picture.height) {
    problems.push(problem('record-differs', path, `${picture.width} × ${picture.height}`, `${size.width} × ${size.height}`));
  }
}

function summaryOf(item: number, record: CaptureRecord): CaptureSummary {
  const { id, platform, capturedAt, completeness } = record;
  return { item, id, platform, capturedAt: capturedAt.utc, completeness: completeness.verdict };
}
