// Sets apart the files of the vault that hold or quote what was captured by mistake; the other items in them get files of their own.
import type { ReceivedBundle, ReceivedCapture } from '@/utils/evidence/received';
import { isIn, isQuoted } from './held-in';
import { withheldFiles } from '@/utils/store/vault/vault-copy';
import type { Vault, VaultChange } from '@/utils/store/vault/vault';

/**
 * From then on these files are in no backup, and nothing that may be seen needs them. Goes on where it was cut short, does
 * nothing where nothing is left to do. To be called under the vault's lock. Throws `storage-full`, `bytes-damaged`.
 */
export async function setApart(vault: Vault, now: Date): Promise<void> {
  const captures = await vault.list('capture');
  const withheld = captures.filter(({ withheldAt, removedAt }) => withheldAt !== undefined && removedAt === undefined);
  if (withheld.length === 0) return;
  const apart = await withheldFiles(vault.db);
  const copies = await vault.list('workingCopy');
  const letters = await vault.list('letter');
  const alone = withheld.flatMap(({ caseId, id, file }) => [
    ...(file === undefined ? [] : [file]),
    ...copies.flatMap((copy) =>
      copy.png !== undefined && copy.caseId === caseId && copy.file.of.captureId === id ? copy.png : [],
    ),
  ]);
  const quoting = letters.filter((letter) => withheld.some((capture) => isQuoted(capture, letter))).map(({ file }) => file);
  await vault.commit([...alone, ...quoting].filter((file) => !apart.has(file)).map((file) => mark(file, now)));
  for (const bundle of (await vault.list('received')).filter(({ file }) => !apart.has(file))) {
    if (!withheld.some((capture) => isIn(capture, bundle, captures))) continue;
    const others = captures.filter((each) => each.receivedId === bundle.id && each.withheldAt === undefined);
    await vault.commit([...(await movedOut(vault, bundle, others)), mark(bundle.file, now)]);
  }
}

/** What says that a file holds what was captured by mistake. */
export function mark(file: string, now: Date): VaultChange {
  return { act: 'add', kind: 'withheldFile', id: file, value: { file, at: now.toISOString() } };
}

/** What is left to commit once picture and markup of each were copied out of the received file into one of its own. */
export async function movedOut(
  vault: Vault,
  bundle: ReceivedBundle,
  captures: readonly ReceivedCapture[],
): Promise<VaultChange[]> {
  const changes: VaultChange[] = [];
  for (const capture of captures.filter(({ file }) => file === undefined)) {
    const { picture, source } = capture;
    if (picture === undefined && source === undefined) continue;
    const parts: Blob[] = [];
    for (const range of [picture, source]) if (range !== undefined) parts.push(await vault.readFile(bundle.file, range));
    const own = await vault.writeFile(new Blob(parts));
    const seam = picture === undefined ? 0 : picture.end - picture.start;
    const value: ReceivedCapture = {
      ...capture,
      file: own.id,
      ...(picture !== undefined && { picture: { start: 0, end: seam } }),
      ...(source !== undefined && { source: { start: seam, end: own.size } }),
    };
    changes.push({ act: 'add', kind: 'file', id: own.id, value: own });
    changes.push({ act: 'put', kind: 'capture', id: `${capture.caseId}/${capture.id}`, value });
  }
  return changes;
}
