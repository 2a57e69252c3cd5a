// The strict verifier: everything that can be known about a received file, without ever throwing for it.
import { CaseRecordSchema } from '@/utils/evidence/case';
import { toAppError } from '@/utils/errors';
import { bundleFormatOf } from './bag-info';
import type { BundleFile } from './bundle-file';
import { checkBagInfo, checkDeclaration, readBagInfo } from './check-bag-info';
import { checkCaptures } from './check-captures';
import { checkCustody } from './check-custody';
import { checkLayout } from './check-layout';
import { checkManifests } from './check-manifests';
import { checkSignature } from './check-signature';
import { checkTimes } from './check-times';
import { checkVolumes } from './check-volumes';
import { BUNDLE_FORMAT, NAME } from './layout';
import { parseRecord, textOf } from './parse-record';
import { addAll, type Problem, problem } from './problem';
import { readDirectory } from './read-directory';
import { type FoundEntry, readEntries, type ReadOptions } from './read-entries';
import { type BundleSource, type BundleSummary, type KnownSigners, NOT_SHOWN, type Verdict } from './verdict';

export interface VerifyOptions extends ReadOptions {
  /** Whom to expect; none: every source is `unknown`. */
  known?: KnownSigners;
}

/**
 * Verifies one volume (docs/bundle-format.md). Takes any bytes at all; reads them in slices, one entry at a time, after
 * checking what the file claims against the limits. The promise never rejects.
 */
export async function verifyBundle(file: BundleFile, options: VerifyOptions = {}): Promise<Verdict> {
  const problems: Problem[] = [];
  const bundle: BundleSummary = { captures: [] };
  try {
    await verifyInto(file, options, problems, bundle);
  } catch (error) {
    problems.push(problem('unreadable', '', '', toAppError(error).details));
  }
  return { problems: withoutRepeats(problems), source: sourceOf(bundle, options.known ?? {}), bundle, notShown: NOT_SHOWN };
}

async function verifyInto(file: BundleFile, options: ReadOptions, problems: Problem[], bundle: BundleSummary): Promise<void> {
  const directory = await readDirectory(file);
  addAll(problems, directory.problems);
  const read = await readEntries(file, directory.entries, options);
  addAll(problems, read.problems);
  const { entries } = read;
  if (entries.length === 0 && problems.length > 0) return;

  const signature = await checkSignature(entries);
  addAll(problems, signature.problems);
  addAll(problems, checkManifests(entries));
  if (signature.signer) bundle.signer = signature.signer;

  const format = bundleFormatOf(textOf(contentOf(entries, NAME.bagInfo)) ?? '');
  if (format !== undefined && format > BUNDLE_FORMAT) {
    problems.push(problem('newer-format', NAME.bagInfo, BUNDLE_FORMAT, format));
    return;
  }
  await checkContent(entries, problems, bundle);
}

/** All that has a meaning only in a bundle of this format. */
async function checkContent(entries: readonly FoundEntry[], problems: Problem[], bundle: BundleSummary): Promise<void> {
  const info = readBagInfo(entries, problems);
  addAll(problems, checkDeclaration(entries));
  addAll(problems, checkLayout(entries));
  const { times, problems: wrong } = await checkTimes(entries, info?.timestamps ?? 0);
  addAll(problems, wrong);
  if (times.length > 0) bundle.times = times;
  const has = (name: string) => entries.some((entry) => entry.name === name);
  const record = has(NAME.case) ? parseRecord(contentOf(entries, NAME.case), CaseRecordSchema, NAME.case, problems) : undefined;
  const custody = has(NAME.custody) ? await checkCustody(contentOf(entries, NAME.custody), problems) : undefined;
  const volumes = info && checkVolumes(entries, info);
  if (info && volumes) problems.push(...checkBagInfo(info, entries, record), ...volumes.problems);
  const checked = await checkCaptures(entries, { case: record, custody });
  addAll(problems, checked.problems);
  bundle.captures = checked.captures;
  if (bundle.captures.length === 0) problems.push(problem('entry-missing', 'data/captures/'));
  const manifest = entries.find(({ name }) => name === NAME.manifest);
  if (manifest) bundle.manifestSha256 = manifest.sha256;
  if (record) bundle.case = { id: record.id, name: record.reference ?? record.code, addressee: record.addressee };
  if (info) {
    const { bundleId, organisation, volume, enrolment } = info;
    const others = volumes?.others && { otherVolumes: volumes.others };
    Object.assign(bundle, { bundleId, organisation, volume, ...others, ...(enrolment !== undefined && { enrolment }) });
  }
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
