// The certificates of others, read by pkijs and refused in any form that its reading would forgive.
import { Certificate, type RelativeDistinguishedNames } from 'pkijs';
import { readSignatureAlgorithm, requireOneForm } from '@/utils/signature/algorithm';
import { type Bytes, equalBytes } from '@/utils/signature/bytes';
import { attempt, elements, members } from '@/utils/signature/der-read';
import { bitString, sequence, TAG } from '@/utils/signature/der-write';

const COMMON_NAME = '2.5.4.3';
const ORGANISATION = '2.5.4.10';
const LONGEST_NAME = 100;

/** Undefined for bytes that are not exactly one certificate. */
export function parseCertificate(der: Bytes): Certificate | undefined {
  if (attempt(() => elements(der, TAG.sequence)) === undefined) return undefined;
  try {
    return Certificate.fromBER(der);
  } catch {
    // pkijs has errors of its own for bytes that are no certificate.
    return undefined;
  }
}

/**
 * Whether all that stands around the signed part has its one form, so that every bit of the certificate is covered by its
 * issuer's signature or by this. The algorithm outside must be the one inside (RFC 5280 §4.1.1.2).
 */
export function hasOneForm(der: Bytes): boolean {
  return (
    attempt(() => {
      const [certificate] = elements(der, TAG.sequence);
      const [tbs, algorithm, signature] = elements(certificate.content, TAG.sequence, TAG.sequence, TAG.bitString);
      const value = signature.content.subarray(1);
      const [, , inside] = members(tbs.content);
      requireOneForm(readSignatureAlgorithm(algorithm.content), value);
      return (
        equalBytes(inside?.whole ?? new Uint8Array(), algorithm.whole) &&
        equalBytes(sequence(tbs.whole, algorithm.whole, bitString(value)), der)
      );
    }) === true
  );
}

/** The common name, or else the organisation, in one line of at most 100 characters: text of a stranger. */
export function commonNameOf(name: RelativeDistinguishedNames): string {
  const valueOf = (type: string) => {
    const value: unknown = name.typesAndValues.find((each) => each.type === type)?.value.valueBlock.value;
    return typeof value === 'string' ? value : undefined;
  };
  return (valueOf(COMMON_NAME) ?? valueOf(ORGANISATION) ?? '')
    .replaceAll(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .toWellFormed();
}
