// What the custody log says about a seal: enough to follow the chain of seals when a capture is in another volume or destroyed.
import { digestOf } from './digest';
import type { Seal } from './seal';

/** The detail of a `sealed` custody entry; `seal` is what the next seal of the case names as `previous`. */
export async function sealedDetail(seal: Seal): Promise<{ captureId: string; digest: string; seal: string }> {
  return { captureId: seal.captureId, digest: seal.digest, seal: await digestOf(seal) };
}
