// Each capture's folder: record, seal and files agree with each other, with the case and with the custody log.
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import type { CaseRecord } from '@/utils/evidence/case';
import { capturesIn, type CaptureFiles, type CheckedRecord } from '@/utils/bundle/capture-records';
import type { LoggedSeal } from './check-custody';
import { checkPng } from './check-png';
import { type CaptureFile, captureAddress } from '@/utils/bundle/layout';
import { type Problem, problem } from '@/utils/bundle/problem';
import type { FoundEntry } from '@/utils/bundle/read-entries';
import type { CaptureSummary } from '@/utils/bundle/verdict';

/** What the captures are compared with; a part is missing when it could not be read, which is a problem of its own. */
export interface CaptureContext {
  case?: CaseRecord | undefined;
  custody?: readonly LoggedSeal[] | undefined;
}

/** Checks every `data/captures/NNNN/` and tells what is in it; `records` are what checkRecords found of the same entries. */
export function checkCaptures(
  entries: readonly FoundEntry[],
  records: ReadonlyMap<number, CheckedRecord>,
  context: CaptureContext,
): { captures: CaptureSummary[]; problems: Problem[] } {
  const checked = Array.from(capturesIn(entries), ([item, files]) =>
    checkCapture(item, files, records.get(item) ?? { problems: [] }, context),
  );
  return {
    captures: checked.flatMap(({ summary }) => summary ?? []),
    problems: checked.flatMap(({ problems }) => problems),
  };
}

function checkCapture(
  item: number,
  files: CaptureFiles,
  { record, seal, sealDigest, problems: found }: CheckedRecord,
  context: CaptureContext,
): { summary?: CaptureSummary; problems: Problem[] } {
  const path = (file: CaptureFile) => `data/${captureAddress(item, file)}`;
  const recordFile = files['capture.json'];
  const problems: Problem[] = [];
  if (!recordFile) problems.push(problem('entry-missing', path('capture.json')));
  if (!files['seal.json']) problems.push(problem('entry-missing', path('seal.json')));
  problems.push(...found);
  if (seal && sealDigest !== undefined) {
    const logged = { seal: sealDigest, captureId: seal.captureId, digest: seal.digest, previous: seal.previous };
    problems.push(...checkLogged(path('seal.json'), logged, context));
  }
  if (record === undefined) return { problems };

  const differs = (expected: string, is: string) => problems.push(problem('record-differs', path('capture.json'), expected, is));
  if (seal && seal.captureId !== record.id) differs(seal.captureId, record.id);
  const inCase = context.case?.items.find((known) => known.item === item)?.captureId;
  if (context.case && inCase !== record.id) differs(inCase ?? 'an item of the case', record.id);
  problems.push(...checkFiles(path, files, record));
  return { summary: summaryOf(item, record, recordFile?.sha256 ?? ''), problems };
}

/** The custody log tells of this very seal, after the one before it. */
function checkLogged(path: string, own: LoggedSeal, { custody }: CaptureContext): Problem[] {
  if (custody === undefined) return [];
  const logged = custody.find(({ captureId }) => captureId === own.captureId);
  return (['seal', 'digest', 'previous'] as const)
    .filter((field) => logged?.[field] !== own[field])
    .map((field) => problem('seal-chain', path, logged?.[field] ?? 'an entry in the custody log', own[field]));
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
