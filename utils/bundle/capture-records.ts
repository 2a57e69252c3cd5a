// Record and seal of each capture, checked by themselves: what takes its time and needs no picture, so that pictures are digested meanwhile.
import { type CaptureRecord, CaptureRecordSchema } from '@/utils/evidence/capture-record';
import { digestOf } from '@/utils/evidence/digest';
import { type Seal, SealSchema, sealMessage } from '@/utils/evidence/seal';
import { sealVerifier, type VerifySeal } from '@/utils/signature/seal-signature';
import { type CaptureFile, captureAddress, parseCaptureName } from './layout';
import { parseRecord } from './parse-record';
import { type Problem, problem } from './problem';
import type { FoundEntry } from './read-entries';

/** The files of one `data/captures/NNNN/`. */
export type CaptureFiles = Partial<Record<CaptureFile, FoundEntry>>;

/** What stands in record and seal of one capture, as far as they are there and can be read, and what is wrong with them. */
export interface CheckedRecord {
  record?: CaptureRecord | undefined;
  seal?: Seal | undefined;
  /** Of the whole seal: what the custody log names it by. */
  sealDigest?: string | undefined;
  problems: Problem[];
}

export function capturesIn(entries: readonly FoundEntry[]): Map<number, CaptureFiles> {
  const captures = new Map<number, CaptureFiles>();
  for (const entry of entries) {
    const parsed = parseCaptureName(entry.name);
    if (parsed) captures.set(parsed.item, { ...captures.get(parsed.item), [parsed.file]: entry });
  }
  return captures;
}

/** By the number of the item; `entries` hold at least all records and seals. */
export async function checkRecords(entries: readonly FoundEntry[]): Promise<Map<number, CheckedRecord>> {
  const verifySeal = sealVerifier();
  // All at once: each waits for WebCrypto most of the time.
  const checked = Array.from(
    capturesIn(entries),
    async ([item, files]) => [item, await checkRecord(item, files, verifySeal)] as const,
  );
  return new Map(await Promise.all(checked));
}

async function checkRecord(item: number, files: CaptureFiles, verifySeal: VerifySeal): Promise<CheckedRecord> {
  const problems: Problem[] = [];
  const path = (file: CaptureFile) => `data/${captureAddress(item, file)}`;
  const recordFile = files['capture.json'];
  const sealFile = files['seal.json'];
  const record = recordFile && parseRecord(recordFile.bytes, CaptureRecordSchema, path('capture.json'), problems);
  const seal = sealFile && parseRecord(sealFile.bytes, SealSchema, path('seal.json'), problems);
  if (seal === undefined || recordFile === undefined) return { record, seal, problems };
  if (seal.digest !== recordFile.sha256) problems.push(problem('seal-digest', path('seal.json'), seal.digest, recordFile.sha256));
  if (!(await verifySeal(seal.certificate, sealMessage(seal), seal.signature)))
    problems.push(problem('seal-signature', path('seal.json')));
  return { record, seal, sealDigest: await digestOf(seal), problems };
}
