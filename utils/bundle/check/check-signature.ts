// The signature over the ASiC manifest.
import { fingerprintOf } from '@/utils/signature/fingerprint';
import { type SignatureFault, verifyDetached } from '@/utils/signature/verify-detached';
import { NAME } from '@/utils/bundle/layout';
import { type Problem, type ProblemKind, problem } from '@/utils/bundle/problem';
import type { FoundEntry } from '@/utils/bundle/read-entries';
import type { SignerSummary } from '@/utils/bundle/verdict';

const KIND_OF_FAULT: Readonly<Record<SignatureFault, ProblemKind>> = {
  'not-our-form': 'signature-form',
  'certificate-invalid': 'signature-certificate',
  'content-differs': 'signature-content',
  'certificate-hash-differs': 'signature-certificate-hash',
  'signature-invalid': 'signature-invalid',
};

/** The signer is told only of a signature that holds: anything else says nothing about who made it. */
export async function checkSignature(entries: readonly FoundEntry[]): Promise<{ problems: Problem[]; signer?: SignerSummary }> {
  const manifest = entries.find(({ name }) => name === NAME.asicManifest);
  const signature = entries.find(({ name }) => name === NAME.signature);
  if (manifest === undefined || signature === undefined) return { problems: [] };
  const { faults, signer, signingTime } = await verifyDetached(signature.bytes, manifest.bytes);
  const problems = faults.map((fault) => problem(KIND_OF_FAULT[fault], NAME.signature));
  if (problems.length > 0 || signer === undefined || signingTime === undefined) return { problems };
  const fingerprint = await fingerprintOf(signer.der);
  return { problems, signer: { fingerprint, name: signer.commonName, signingTime: signingTime.toISOString() } };
}
