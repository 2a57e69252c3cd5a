// `data/pack.json` against what stands in the pack: pictures, working copies and received files, and the matter's own log.
import type { CustodyEntry } from '@/utils/evidence/custody';
import { type PackRecord, PackRecordSchema } from '@/utils/evidence/pack';
import type { BagInfo } from '@/utils/bundle/bag-info';
import { checkLog } from './check-custody';
import { checkCopies } from './check-copies';
import { checkPng } from './check-png';
import { NAME } from '@/utils/bundle/layout';
import { copyAddress, pictureAddress, receivedAddress } from '@/utils/bundle/pack-layout';
import { parseRecord } from '@/utils/bundle/parse-record';
import { addAll, type Problem, problem } from '@/utils/bundle/problem';
import type { FoundEntry } from '@/utils/bundle/read-entries';
import type { CaptureSummary } from '@/utils/bundle/verdict';

const IN_A_FOLDER = /^data\/(?:pictures|copies|received)\//;

/** The record, after adding to `problems` every way in which the entries are not what it says. */
export async function checkPack(
  entries: readonly FoundEntry[],
  info: BagInfo | undefined,
  problems: Problem[],
): Promise<PackRecord | undefined> {
  const log = entries.find(({ name }) => name === NAME.custody);
  const custody = log && (await checkLog(log.bytes, problems));
  const entry = entries.find(({ name }) => name === NAME.pack);
  const record = entry && parseRecord(entry.bytes, PackRecordSchema, NAME.pack, problems);
  if (record === undefined) return undefined;
  addAll(problems, checkNumbers(record, info?.volume.count ?? 1));
  addAll(problems, checkFolders(entries, record, info?.volume.number ?? 1));
  addAll(problems, checkCopies(entries, record));
  if (custody !== undefined) addAll(problems, checkReceipts(record, custody));
  return record;
}

/** Nothing is named twice, the case's items are the pack's, copies are of its items, and no volume beyond the last is named. */
function checkNumbers({ items, received, copies, case: of }: PackRecord, volumes: number): Problem[] {
  const listed = (all: readonly { item: number; captureId: string }[]) =>
    all.map(({ item, captureId }) => `${item} ${captureId}`).join(', ');
  const twice = (numbers: readonly number[]) => new Set(numbers).size < numbers.length;
  const numbers = new Set(items.map(({ item }) => item));
  const wrong =
    listed(items) !== listed(of.items) ||
    [items.map(({ item }) => item), received.map(({ number }) => number), copies.map(({ number }) => number)].some(twice) ||
    copies.some(({ item }) => !numbers.has(item)) ||
    [...items, ...received, ...copies].some(({ volume }) => volume > volumes);
  return wrong ? [problem('record-differs', NAME.pack, 'each item, file and copy once')] : [];
}

/** In both directions: what the record names for this volume is there with its digest, and nothing else is. */
function checkFolders(entries: readonly FoundEntry[], record: PackRecord, volume: number): Problem[] {
  const here = <T extends { volume: number }>(all: readonly T[]) => all.filter((each) => each.volume === volume);
  const named = new Map<string, string>([
    ...here(record.items).flatMap(({ item, picture }): [string, string][] =>
      picture === undefined ? [] : [[`data/${pictureAddress(item)}`, picture]],
    ),
    ...here(record.copies).flatMap(({ number, sha256, file }): [string, string][] => [
      [`data/${copyAddress(number)}`, sha256],
      [`data/${copyAddress(number, 'json')}`, file],
    ]),
    ...here(record.received).map(({ number, sha256 }): [string, string] => [`data/${receivedAddress(number)}`, sha256]),
  ]);
  const found = entries.filter(({ name }) => IN_A_FOLDER.test(name));
  const names = new Set(found.map(({ name }) => name));
  const problems: Problem[] = [];
  for (const name of named.keys()) {
    if (!names.has(name)) problems.push(problem('entry-missing', name));
  }
  for (const { name, sha256, bytes } of found) {
    const expected = named.get(name);
    // A trusted time is checked with those of the whole file.
    if (name.endsWith('.tst')) continue;
    if (expected === undefined) problems.push(problem('entry-unexpected', name));
    else if (expected !== sha256) problems.push(problem('digest-differs', name, expected, sha256));
    if (name.endsWith('.png')) problems.push(...checkPng(name, bytes));
  }
  return problems;
}

/** The log tells of the receipt of every file that is passed on. */
function checkReceipts({ received }: PackRecord, custody: readonly CustodyEntry[]): Problem[] {
  const told = new Set(custody.flatMap(({ event, detail }) => (event === 'received' ? [detail.sha256] : [])));
  return received
    .filter(({ sha256 }) => !told.has(sha256))
    .map(({ number, sha256 }) => problem('custody-chain', NAME.custody, `received ${sha256}`, receivedAddress(number)));
}

/** Items against the captures in the received files at hand, which are what was sealed; one that is in several, against each. */
export function checkItems({ items, copies }: PackRecord, captures: readonly CaptureSummary[]): Problem[] {
  const sealed = Map.groupBy(captures, ({ id }) => id);
  const copied = Map.groupBy(copies, ({ item }) => item);
  return items.flatMap(({ item, captureId, digest, picture }) =>
    (sealed.get(captureId) ?? []).flatMap((capture) => {
      const pictures = [picture, ...(copied.get(item) ?? []).map(({ of }) => of)];
      const pairs = [[capture.digest, digest] as const, ...pictures.map((each) => [capture.picture, each] as const)];
      return pairs.flatMap(([expected, found]) =>
        found === undefined || found === expected ? [] : [problem('record-differs', NAME.pack, expected ?? '', found)],
      );
    }),
  );
}
