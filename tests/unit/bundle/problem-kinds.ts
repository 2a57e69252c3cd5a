// What the verifier says of some bytes, as the tamper matrix keeps it.
import { verifyBundle } from '@/utils/bundle/verify-bundle';
import type { Bytes } from '@/utils/signature/bytes';

/** Each kind of problem once, in alphabetical order. */
export async function kindsOf(bytes: Bytes): Promise<string[]> {
  const { problems } = await verifyBundle(new Blob([bytes]));
  return [...new Set(problems.map(({ kind }) => kind))].toSorted();
}
