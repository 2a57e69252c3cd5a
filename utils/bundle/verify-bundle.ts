// The strict verifier: everything that can be known about a received file, without ever throwing for it.
import { type CaseRecord, CaseRecordSchema } from '@/utils/evidence/case';
import { toAppError } from '@/utils/errors';
import { type BagInfo, formatOf } from './bag-info';
import type { BundleFile } from './bundle-file';
import { checkRecords, type CheckedRecord } from './capture-records';
import { checkBagInfo, checkDeclaration, readBagInfo } from './check/check-bag-info';
import { checkCaptures } from './check/check-captures';
import { checkCustody } from './check/check-custody';
import { checkLayout } from './check/check-layout';
import { checkManifests } from './check/check-manifests';
import { checkItems, checkPack } from './check/check-pack';
import { checkReceivedFiles } from './check/check-received';
import { checkSignature } from './check/check-signature';
import { checkTimes } from './check/check-times';
import { checkVolumes } from './check/check-volumes';
import { BUNDLE_FORMAT, NAME } from './layout';
import { isReceivedName } from './pack-layout';
import { parseRecord, textOf } from './parse-record';
import { addAll, type Problem, problem } from './problem';
import { readDirectory } from './zip/read-directory';
import { type FoundEntry, readEntries, type ReadOptions } from './read-entries';
import {
  type BundleSource,
  type BundleSummary,
  type KnownSigners,
  NOT_SHOWN,
  type ReceivedSummary,
  type Verdict,
} from './verdict';

export interface VerifyOptions extends ReadOptions {
  /** Whom to expect; none: every source is `unknown`. */
  known?: KnownSigners;
}

/**
 * Verifies one volume (docs/bundle-format.md). Takes any bytes at all; reads them in slices, one entry at a time, after
 * checking what the file claims against the limits. The promise never rejects.
 */
export function verifyBundle(file: BundleFile, options: VerifyOptions = {}): Promise<Verdict> {
  return verifyLevel(file, options, 1);
}

/** A container in `level - 1` others. */
async function verifyLevel(file: BundleFile, options: VerifyOptions, level: number): Promise<Verdict> {
  const problems: Problem[] = [];
  const bundle: BundleSummary = { captures: [] };
  try {
    await verifyInto(file, options, level, problems, bundle);
  } catch (error) {
    problems.push(problem('unreadable', '', '', toAppError(error).details));
  }
  return { problems: withoutRepeats(problems), source: sourceOf(bundle, options.known ?? {}), bundle, notShown: NOT_SHOWN };
}

async function verifyInto(
  file: BundleFile,
  options: VerifyOptions,
  level: number,
  problems: Problem[],
  bundle: BundleSummary,
): Promise<void> {
  const { entries: records, problems: found } = await readDirectory(file);
  addAll(problems, found);
  const inside = records.filter(({ name }) => isReceivedName(name)).reduce((sum, { size }) => sum + size, 0);
  const { digest, onProgress } = options;
  let captureRecords = Promise.resolve(new Map<number, CheckedRecord>());
  const read = await readEntries(file, records, {
    digest,
    onProgress: (done, total) => onProgress?.(done, total + inside),
    onTexts: (texts) => {
      captureRecords = checkRecords(texts);
      // It is awaited later, or, of a file by a newer Tyst, not at all.
      captureRecords.catch(() => undefined);
    },
  });
  addAll(problems, read.problems);
  const { entries } = read;
  if (entries.length === 0 && problems.length > 0) return;

  const signature = await checkSignature(entries);
  addAll(problems, signature.problems);
  addAll(problems, checkManifests(entries));
  if (signature.signer) bundle.signer = signature.signer;

  const says = formatOf(textOf(contentOf(entries, NAME.bagInfo)) ?? '');
  if (says !== undefined && says.format > BUNDLE_FORMAT) {
    problems.push(problem('newer-format', NAME.bagInfo, BUNDLE_FORMAT, says.format));
    return;
  }
  const info = readBagInfo(entries, problems);
  const container = says?.container ?? 'bundle';
  addAll(problems, checkDeclaration(entries));
  addAll(problems, checkLayout(entries, container));
  const { times, problems: wrong } = await checkTimes(entries, info?.timestamps ?? 0);
  addAll(problems, wrong);
  if (times.length > 0) bundle.times = times;
  const manifest = entries.find(({ name }) => name === NAME.manifest);
  if (manifest) bundle.manifestSha256 = manifest.sha256;
  const volumes = info && checkVolumes(entries, info);
  if (volumes) addAll(problems, volumes.problems);
  if (info) {
    const { bundleId, organisation, volume, enrolment } = info;
    const others = volumes?.others && { otherVolumes: volumes.others };
    Object.assign(bundle, { bundleId, organisation, volume, ...others, ...(enrolment !== undefined && { enrolment }) });
  }
  const check = container === 'pack' ? checkPackContent : checkContent;
  const total = records.reduce((sum, { size }) => sum + size, 0);
  const receivedFiles = () => {
    const after = (done: number) => onProgress?.(total + done, total + inside);
    const verify = (part: BundleFile, partOptions: ReadOptions) =>
      verifyLevel(part, { ...partOptions, ...(options.known && { known: options.known }) }, level + 1);
    return checkReceivedFiles(file, { records, entries, level }, { digest, onProgress: after }, verify, problems);
  };
  await check(entries, info, problems, bundle, { captureRecords, receivedFiles });
}

type CheckContent = (
  entries: readonly FoundEntry[],
  info: BagInfo | undefined,
  problems: Problem[],
  bundle: BundleSummary,
  parts: { captureRecords: Promise<Map<number, CheckedRecord>>; receivedFiles: () => Promise<ReceivedSummary[]> },
) => Promise<void>;

/** What a hand-over holds: one case, its log, its captures. */
const checkContent: CheckContent = async (entries, info, problems, bundle, { captureRecords }) => {
  const has = (name: string) => entries.some((entry) => entry.name === name);
  const record = has(NAME.case) ? parseRecord(contentOf(entries, NAME.case), CaseRecordSchema, NAME.case, problems) : undefined;
  const custody = has(NAME.custody) ? await checkCustody(contentOf(entries, NAME.custody), problems) : undefined;
  if (info) addAll(problems, checkBagInfo(info, entries, record));
  const checked = checkCaptures(entries, await captureRecords, { case: record, custody });
  addAll(problems, checked.problems);
  bundle.captures = checked.captures;
  if (bundle.captures.length === 0) problems.push(problem('entry-missing', 'data/captures/'));
  if (record) bundle.case = caseOf(record);
};

/** What a pack holds: its record, and the received files, each a container of its own. */
const checkPackContent: CheckContent = async (entries, info, problems, bundle, { receivedFiles }) => {
  const record = await checkPack(entries, info, problems);
  if (info) addAll(problems, checkBagInfo(info, entries, record?.case));
  const received = await receivedFiles();
  const sealed = received.flatMap((each) => each.bundle.captures);
  if (record === undefined) return;
  addAll(problems, checkItems(record, sealed));
  bundle.case = caseOf(record.case);
  bundle.pack = { recipient: record.recipient, items: record.items.length, received };
  const byId = new Map(sealed.toReversed().map((capture) => [capture.id, capture]));
  bundle.captures = record.items.flatMap(({ captureId }) => byId.get(captureId) ?? []);
};

function caseOf({ id, reference, code, addressee }: CaseRecord): NonNullable<BundleSummary['case']> {
  return { id, name: reference ?? code, addressee };
}

/** One fault can be found twice, by the payload manifest and by the signed one. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}

function contentOf(entries: readonly FoundEntry[], name: string): Uint8Array {
  return entries.find((entry) => entry.name === name)?.bytes ?? new Uint8Array();
}

/** Only a signature that holds has a signer in the summary; an altered one is by nobody known. */
function sourceOf(bundle: BundleSummary, known: KnownSigners): BundleSource {
  const fingerprint = bundle.signer?.fingerprint;
  const is = (source: 'head' | 'school-card') =>
    known[source]?.some((expected) => expected.replaceAll(/[\s:]/g, '').toLowerCase() === fingerprint) === true;
  return is('head') ? 'head' : is('school-card') ? 'school-card' : 'unknown';
}
