// Reads the pictures that go with a letter out of the vault: working copies that may be enclosed, byte for byte as they were looked at.
import { type LetterPicture, letterPicture } from '@/utils/documents/letters/letter-picture';
import type { LetterCopy } from '@/utils/evidence/letter';
import type { Matter } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { enclosableCopies } from './enclosable-copies';
import { copyPicture } from './working-copy';

/** Those that may not go, or are gone, are left out. Throws `bytes-damaged`. */
export async function letterPictures(vault: Vault, matter: Matter, copies: readonly LetterCopy[]): Promise<LetterPicture[]> {
  const may = await enclosableCopies(vault, matter);
  const pictures: LetterPicture[] = [];
  for (const { id } of copies) {
    const copy = may.find((each) => each.copy.file.id === id)?.copy;
    const of = matter.captures.find(({ record }) => record.id === copy?.file.of.captureId)?.record.picture;
    if (copy === undefined || of === undefined) continue;
    const { width, height } = copy.file;
    pictures.push(letterPicture({ id, png: await copyPicture(vault, copy), width, height }, of));
  }
  return pictures;
}
