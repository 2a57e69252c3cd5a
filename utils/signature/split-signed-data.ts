// The members of a CMS SignedData with certificates and one signer, as a signature of ours and a timestamp both have it.
import type { Bytes } from './bytes';
import { type Element, elements } from './der-read';
import { TAG } from './der-write';

/** Each is one element; what stands in it is for the caller to read, who writes all of it again and compares the bytes. */
export interface SignedDataMembers {
  digestAlgorithms: Element;
  encapsulated: Element;
  certificates: Element;
  /** Of the one SignerInfo: who signed, its digest algorithm, what is signed, by which algorithm, and the signature. */
  signerId: Element;
  digestAlgorithm: Element;
  attributes: Element;
  signatureAlgorithm: Element;
  signature: Element;
}

/** ContentInfo with SignedData with one SignerInfo (RFC 5652 §3, §5.1, §5.3). Throws a SyntaxError for any other members. */
export function splitSignedData(der: Bytes): SignedDataMembers {
  const [contentInfo] = elements(der, TAG.sequence);
  const [, explicit] = elements(contentInfo.content, TAG.oid, TAG.context0);
  const [signedData] = elements(explicit.content, TAG.sequence);
  const [, digestAlgorithms, encapsulated, certificates, signerInfos] = elements(
    signedData.content,
    TAG.integer,
    TAG.set,
    TAG.sequence,
    TAG.context0,
    TAG.set,
  );
  const [signerInfo] = elements(signerInfos.content, TAG.sequence);
  const [, signerId, digestAlgorithm, attributes, signatureAlgorithm, signature] = elements(
    signerInfo.content,
    TAG.integer,
    TAG.sequence,
    TAG.sequence,
    TAG.context0,
    TAG.sequence,
    TAG.octetString,
  );
  return { digestAlgorithms, encapsulated, certificates, signerId, digestAlgorithm, attributes, signatureAlgorithm, signature };
}
