// A working copy while it is being made: begun, found again after the lock or a reload, and gone once the copy is kept.
import { AppError } from '@/utils/errors';
import type { ReceivedCapture } from '@/utils/evidence/received';
import type { OpenArea, UnfinishedCopy } from '@/utils/evidence/working-copy';
import type { Vault } from '@/utils/store/vault/vault';
import { viewableCapture } from './received-picture';

export interface BegunCopy {
  capture: ReceivedCapture;
  work: UnfinishedCopy;
}

/**
 * What was left unfinished of a copy of this capture; else a new one, empty or with the areas of the copy `from`. Throws
 * `not-found` for a capture that is not here, or has no picture, `capture-withheld`.
 */
export async function beginCopy(vault: Vault, caseId: string, captureId: string, from?: string): Promise<BegunCopy> {
  const capture = await viewableCapture(vault, caseId, captureId);
  if (capture.record.picture === undefined) throw new AppError('not-found', 'capture');
  const unfinished = await vault.get('unfinishedCopy', nameOfUnfinished(caseId, captureId));
  if (unfinished !== undefined && unfinished.from === from) return { capture, work: unfinished };
  const earlier = from === undefined ? undefined : await vault.get('workingCopy', from);
  const areas = (earlier?.file.areas ?? []).map((area): OpenArea => {
    const words = area.reason === 'by-hand' ? area.words : '';
    return { id: crypto.randomUUID(), rect: area.rect, reason: area.reason, words };
  });
  const purpose = earlier?.purpose ?? '';
  return { capture, work: { caseId, captureId, areas, purpose, ...(from !== undefined && { from }) } };
}

/**
 * Keeps what there is so far. Throws `storage-full`, and for a page that was open while its capture was purged or made unviewable
 * `not-found`, `capture-withheld`.
 */
export async function saveUnfinished(vault: Vault, work: UnfinishedCopy): Promise<void> {
  const id = nameOfUnfinished(work.caseId, work.captureId);
  await navigator.locks.request('tyst-vault-write', async () => {
    await viewableCapture(vault, work.caseId, work.captureId);
    await vault.commit([{ act: 'put', kind: 'unfinishedCopy', id, value: work }]);
  });
}

/** One of each capture. */
export function nameOfUnfinished(caseId: string, captureId: string): string {
  return `${caseId}/${captureId}`;
}
