// bag-info.txt against what the bundle really holds; bagit.txt against its only form.
import { BAGIT_TXT, type BagInfo, bagInfoText, oneLine, parseBagInfo } from '@/utils/bundle/bag-info';
import { NAME } from '@/utils/bundle/layout';
import { textOf } from '@/utils/bundle/parse-record';
import { type Problem, problem } from '@/utils/bundle/problem';
import type { FoundEntry } from '@/utils/bundle/read-entries';
import type { CaseRecord } from '@/utils/evidence/case';

export function checkDeclaration(entries: readonly FoundEntry[]): Problem[] {
  const declaration = entries.find(({ name }) => name === NAME.bagit);
  return declaration && textOf(declaration.bytes) !== BAGIT_TXT ? [problem('bag-info-form', NAME.bagit)] : [];
}

/** The values of bag-info, or undefined after adding to `problems` why there are none. */
export function readBagInfo(entries: readonly FoundEntry[], problems: Problem[]): BagInfo | undefined {
  const entry = entries.find(({ name }) => name === NAME.bagInfo);
  if (entry === undefined) return undefined;
  const text = textOf(entry.bytes) ?? '';
  const info = parseBagInfo(text);
  if (info === undefined || bagInfoText(info) !== text) problems.push(problem('bag-info-form', NAME.bagInfo));
  return info;
}

/** Payload, count and case name against the entries and the case. */
export function checkBagInfo(info: BagInfo, entries: readonly FoundEntry[], record: CaseRecord | undefined): Problem[] {
  const problems: Problem[] = [];
  const payload = entries.filter(({ name }) => name.startsWith('data/'));
  const compare = (expected: string, found: string) => {
    if (expected !== found) problems.push(problem('bag-info-differs', NAME.bagInfo, expected, found));
  };
  const bytes = payload.reduce((sum, { size }) => sum + size, 0);
  compare(`${bytes}.${payload.length}`, `${info.payload.bytes}.${info.payload.files}`);
  if (record) compare(oneLine(record.reference ?? record.code), info.caseName);
  const { number, count } = info.volume;
  if (number < 1 || number > count) problems.push(problem('bag-info-differs', NAME.bagInfo, `1 to ${count}`, number));
  if (info.timestamps > 1) problems.push(problem('bag-info-differs', NAME.bagInfo, '0 or 1', info.timestamps));
  return problems;
}
