// The picture of a received capture, out of the file that it came in or was moved to.
import { AppError } from '@/utils/errors';
import { sha256 } from '@/utils/evidence/digest';
import type { ReceivedCapture } from '@/utils/evidence/received';
import type { Vault } from '@/utils/store/vault/vault';

/**
 * The capture as it is now, for whatever would show or copy it: a page may hold one from before it was made unviewable.
 * Throws `not-found`, `capture-withheld`.
 */
export async function viewableCapture(vault: Vault, caseId: string, captureId: string): Promise<ReceivedCapture> {
  const capture = await vault.get('capture', `${caseId}/${captureId}`);
  if (capture === undefined) throw new AppError('not-found', 'capture');
  if (capture.withheldAt !== undefined) throw new AppError('capture-withheld');
  return capture;
}

/** Throws `capture-withheld`, `not-found` for a capture without a picture, `bytes-damaged` when it is not the one that was sealed. */
export async function receivedPicture(vault: Vault, { caseId, id }: ReceivedCapture): Promise<Blob> {
  const { record, receivedId, file, picture } = await viewableCapture(vault, caseId, id);
  const received = await vault.get('received', receivedId);
  if (received === undefined || picture === undefined) throw new AppError('not-found', 'picture');
  const blob = new Blob([await vault.readFile(file ?? received.file, picture)], { type: 'image/png' });
  if ((await sha256(blob)) !== record.picture?.sha256) throw new AppError('bytes-damaged', 'received picture');
  return blob;
}
