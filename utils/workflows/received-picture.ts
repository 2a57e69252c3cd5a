// The picture of a received capture, out of the file that it came in.
import { AppError } from '@/utils/errors';
import { sha256 } from '@/utils/evidence/digest';
import type { ReceivedCapture } from '@/utils/evidence/received';
import type { Vault } from '@/utils/store/vault/vault';

/** Throws `capture-withheld`, `not-found` for a capture without a picture, `bytes-damaged` when it is not the one that was sealed. */
export async function receivedPicture(vault: Vault, capture: ReceivedCapture): Promise<Blob> {
  const { record, receivedId, picture, withheldAt } = capture;
  if (withheldAt !== undefined) throw new AppError('capture-withheld');
  const received = await vault.get('received', receivedId);
  if (received === undefined || picture === undefined) throw new AppError('not-found', 'picture');
  const blob = new Blob([await vault.readFile(received.file, picture)], { type: 'image/png' });
  if ((await sha256(blob)) !== record.picture?.sha256) throw new AppError('bytes-damaged', 'received picture');
  return blob;
}
