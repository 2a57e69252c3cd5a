// The custody log: its form, its chain, its end, and the seals that it tells of.
import * as v from 'valibot';
import { type CustodyEntry, CustodyEntrySchema, brokenCustodyLink } from '@/utils/evidence/custody';
import { CHAIN_START } from '@/utils/evidence/seal';
import { NAME } from '@/utils/bundle/layout';
import { LIMITS } from '@/utils/bundle/limits';
import { parseRecord, textOf } from '@/utils/bundle/parse-record';
import { type Problem, problem } from '@/utils/bundle/problem';

const SealedSchema = v.strictObject({ captureId: v.string(), digest: v.string(), seal: v.string() });

/** One seal as the log tells it; `previous` is the seal before it in the case. */
export interface LoggedSeal {
  captureId: string;
  digest: string;
  seal: string;
  previous: string;
}

/** The entries of a log that follow from each other; undefined after adding to `problems` why it cannot be read. */
export async function checkLog(bytes: Uint8Array, problems: Problem[]): Promise<CustodyEntry[] | undefined> {
  const entries = parseLog(bytes, problems);
  if (entries === undefined) return undefined;
  const broken = await brokenCustodyLink(entries);
  if (broken !== undefined) problems.push(problem('custody-chain', NAME.custody, '', `line ${broken + 1}`));
  return entries;
}

/** The seals of a case's log, in order; undefined after adding to `problems` why the log cannot be followed. */
export async function checkCustody(bytes: Uint8Array, problems: Problem[]): Promise<LoggedSeal[] | undefined> {
  const entries = await checkLog(bytes, problems);
  if (entries === undefined) return undefined;
  if (entries.at(-1)?.event !== 'sealed')
    problems.push(problem('custody-chain', NAME.custody, 'sealed', entries.at(-1)?.event ?? ''));

  const seals: LoggedSeal[] = [];
  for (const { event, detail, seq } of entries) {
    if (event !== 'sealed') continue;
    const sealed = v.safeParse(SealedSchema, detail);
    if (sealed.success) seals.push({ ...sealed.output, previous: seals.at(-1)?.seal ?? CHAIN_START });
    else problems.push(problem('record-form', NAME.custody, 'captureId, digest, seal', `line ${seq}`));
  }
  return seals;
}

/** One canonical entry a line, each line ended by LF. */
function parseLog(bytes: Uint8Array, problems: Problem[]): CustodyEntry[] | undefined {
  const lines = (textOf(bytes) ?? '').split('\n');
  if (lines.pop() !== '' || lines.length === 0) {
    problems.push(problem('record-form', NAME.custody, 'lines ended by LF'));
    return undefined;
  }
  if (lines.length > LIMITS.custodyLines) {
    problems.push(problem('too-large', NAME.custody, LIMITS.custodyLines, lines.length));
    return undefined;
  }
  const encoder = new TextEncoder();
  const entries = lines.map((line) => parseRecord(encoder.encode(line), CustodyEntrySchema, NAME.custody, problems));
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
}
