// Where two computers went on with one matter: the log here stays whole, and takes the other's further lines in as lines of its own.
import { nextCustodyEntry } from '@/utils/evidence/custody';
import { ELSEWHERE } from '@/utils/evidence/log-order';
import type { CasebookCustody } from '@/utils/evidence/received';
import { custodyOfMatter } from '@/utils/store/vault/matters';
import type { Vault, VaultChange } from '@/utils/store/vault/vault';
import type { VaultRow } from '@/utils/store/vault/vault-rows';

/** For each matter whose log in these rows of a backup parts from the log here, its lines from there on. Throws `bytes-damaged`. */
export async function partedLines(vault: Vault, rows: readonly VaultRow[]): Promise<CasebookCustody[][]> {
  const here = new Map((await vault.list('custody')).map((line) => [nameOf(line), line.digest]));
  const theirs = await Promise.all(rows.filter(({ kind }) => kind === 'custody').map((row) => vault.open<'custody'>(row)));
  return [...Map.groupBy(theirs, ({ caseId }) => caseId).values()].flatMap((log) => {
    const lines = log.toSorted((a, b) => a.seq - b.seq);
    const parting = lines.findIndex((line) => (here.get(nameOf(line)) ?? line.digest) !== line.digest);
    return parting === -1 ? [] : [lines.slice(parting)];
  });
}

/** Names of the rows of such lines: they do not follow from the log here, and would break it. */
export function namesOfLines(logs: readonly (readonly CasebookCustody[])[]): string[] {
  return logs.flatMap((lines) => lines.map((line) => `custody/${nameOf(line)}`));
}

/**
 * Enters such lines into the logs here, each with the fingerprint and the time that it had there; each once, however often the
 * backup is put back. To be called under the vault's lock. Throws `storage-full`.
 */
export async function enterLines(vault: Vault, logs: readonly (readonly CasebookCustody[])[], now: Date): Promise<void> {
  const changes: VaultChange[] = [];
  for (const lines of logs) {
    const [{ caseId } = { caseId: '' }] = lines;
    const log = await custodyOfMatter(vault, caseId);
    const known = new Set(log.flatMap(({ digest, detail }) => [digest, detail[ELSEWHERE] ?? digest]));
    let last = log.at(-1);
    // What they took in from here need not come back.
    for (const { event, detail, at, digest } of lines.filter(
      (line) => !known.has(line.digest) && !known.has(line.detail[ELSEWHERE] ?? ''),
    )) {
      const taken = { ...detail, [ELSEWHERE]: digest, elsewhereAt: at };
      const entry = await nextCustodyEntry(last, event, taken, now.toISOString());
      last = { ...entry, caseId };
      changes.push({ act: 'add', kind: 'custody', id: nameOf(last), value: last });
    }
  }
  if (changes.length > 0) await vault.commit(changes);
}

function nameOf({ caseId, seq }: Pick<CasebookCustody, 'caseId' | 'seq'>): string {
  return `${caseId}/${seq}`;
}
