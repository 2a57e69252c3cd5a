// Signature files that hold for other programs, or nearly do, but are not in the one form that we write.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Bytes, concat } from '@/utils/signature/bytes';
import { certificateFor, encodeIssuerAndSerial } from '@/utils/signature/certificate';
import { elements } from '@/utils/signature/der-read';
import { octetString, oid, sequence, setOf, TAG, time, tlv, unsignedInteger } from '@/utils/signature/der-write';
import { createCaseKey, rawToDer, signRaw } from '@/utils/signature/ecdsa';
import * as id from '@/utils/signature/oids';
import { type Certificate, readCertificate } from '@/utils/signature/read-certificate';
import { type DetachedVerdict, verifyDetached } from '@/utils/signature/verify-detached';

const NOW = new Date('2026-11-21T07:30:14.987Z');
const content = new TextEncoder().encode('<manifest/>\r\n');
const one = unsignedInteger(Uint8Array.of(1));
const three = unsignedInteger(Uint8Array.of(3));
const sha256 = sequence(oid(id.ID_SHA256));
const sha256WithNull = sequence(oid(id.ID_SHA256), tlv(0x05));

let keyPair: CryptoKeyPair;
let certificate: Certificate;
let other: Certificate;

beforeAll(async () => {
  keyPair = await createCaseKey();
  const options = { commonName: 'Anonymous reporter', now: NOW };
  const read = async (pair: CryptoKeyPair) =>
    (await readCertificate(await certificateFor(pair, options))) ?? expect.fail('the certificate was not read');
  certificate = await read(keyPair);
  other = await read(await createCaseKey());
});

async function hash(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

const attribute = (type: Bytes, ...values: Bytes[]) => sequence(oid(type), setOf(...values));

/** Our form, part by part, with any of them exchanged; always signed as it stands. */
async function assembled(
  change: {
    attributes?: (ours: Bytes[]) => Bytes[];
    signerVersion?: Bytes;
    signer?: Bytes;
    digest?: Bytes;
    certificates?: Bytes;
    signature?: (der: Bytes) => Bytes;
    unsigned?: Bytes[];
    signerInfos?: (info: Bytes) => Bytes;
    version?: Bytes;
    digests?: Bytes;
    encapsulated?: Bytes;
    outerType?: Bytes;
  } = {},
): Promise<Bytes> {
  const ours = [
    attribute(id.ID_CONTENT_TYPE, oid(id.ID_DATA)),
    attribute(id.ID_SIGNING_TIME, time(NOW)),
    attribute(id.ID_MESSAGE_DIGEST, octetString(await hash(content))),
    attribute(id.ID_SIGNING_CERTIFICATE_V2, sequence(sequence(sequence(octetString(await hash(certificate.der)))))),
  ];
  const attributes = setOf(...(change.attributes?.(ours) ?? ours));
  const signature = rawToDer(await signRaw(keyPair.privateKey, attributes));
  const info = sequence(
    change.signerVersion ?? one,
    change.signer ?? encodeIssuerAndSerial(certificate),
    change.digest ?? sha256,
    concat([Uint8Array.of(TAG.context0), attributes.subarray(1)]),
    sequence(oid(id.ID_ECDSA_WITH_SHA256)),
    octetString(change.signature?.(signature) ?? signature),
    ...(change.unsigned ?? []),
  );
  const signedData = sequence(
    change.version ?? one,
    setOf(change.digests ?? sha256),
    change.encapsulated ?? sequence(oid(id.ID_DATA)),
    tlv(TAG.context0, change.certificates ?? certificate.der),
    change.signerInfos?.(info) ?? setOf(info),
  );
  return sequence(oid(change.outerType ?? id.ID_SIGNED_DATA), tlv(TAG.context0, signedData));
}

/** The same element with its length in one octet more than it needs. */
function longerLength(der: Bytes): Bytes {
  const head = der[1] ?? 0;
  return head < 0x80
    ? concat([der.subarray(0, 1), Uint8Array.of(0x81, head), der.subarray(2)])
    : concat([der.subarray(0, 1), Uint8Array.of(head + 1, 0), der.subarray(2)]);
}

/** r with a needless zero octet in front. */
function paddedR(der: Bytes): Bytes {
  const [value] = elements(der, TAG.sequence);
  const [r, s] = elements(value.content, TAG.integer, TAG.integer);
  return sequence(tlv(TAG.integer, Uint8Array.of(0), r.content), s.whole);
}

const attack = (make: () => Promise<Bytes>) => make;

describe('a signature in another form', () => {
  it('is accepted only as we write it', async () => {
    expect((await verifyDetached(await assembled(), content)).faults).toEqual([]);
  });

  it.each([
    ['bytes after it', attack(async () => concat([await assembled(), Uint8Array.of(0)]))],
    ['a length that is not the shortest', attack(async () => longerLength(await assembled()))],
    ['an inner length that is not the shortest', attack(() => assembled({ signerInfos: (info) => setOf(longerLength(info)) }))],
    ['a padded number in the ECDSA value', attack(() => assembled({ signature: paddedR }))],
    ['bytes after the ECDSA value', attack(() => assembled({ signature: (der) => concat([der, Uint8Array.of(0)]) }))],
    ['two certificates', attack(() => assembled({ certificates: concat([certificate.der, other.der]) }))],
    ['no certificate', attack(() => assembled({ certificates: new Uint8Array() }))],
    ['another certificate of the same name', attack(() => assembled({ certificates: other.der }))],
    ['two signers', attack(() => assembled({ signerInfos: (info) => setOf(info, info) }))],
    ['no signer', attack(() => assembled({ signerInfos: () => setOf() }))],
    [
      'the content inside',
      attack(() => assembled({ encapsulated: sequence(oid(id.ID_DATA), tlv(TAG.context0, octetString(content))) })),
    ],
    ['another version', attack(() => assembled({ version: three }))],
    ['another version of the signer', attack(() => assembled({ signerVersion: three }))],
    ['parameters of the digest algorithm', attack(() => assembled({ digest: sha256WithNull }))],
    ['parameters in the list of digest algorithms', attack(() => assembled({ digests: sha256WithNull }))],
    ['a second digest algorithm', attack(() => assembled({ digests: concat([sha256, sha256WithNull]) }))],
    ['a signer named by key identifier', attack(() => assembled({ signer: tlv(0x80, new Uint8Array(20)) }))],
    ['another serial number', attack(() => assembled({ signer: encodeIssuerAndSerial(other) }))],
    ['another kind of content', attack(() => assembled({ outerType: id.ID_DATA }))],
    ['an unsigned attribute', attack(() => assembled({ unsigned: [tlv(0xa1, attribute(id.ID_CONTENT_TYPE, oid(id.ID_DATA)))] }))],
    [
      'a further signed attribute',
      attack(() => assembled({ attributes: (ours) => [...ours, attribute(id.ID_COMMON_NAME, oid(id.ID_DATA))] })),
    ],
    ['a signed attribute twice', attack(() => assembled({ attributes: (ours) => [...ours, ours[0] ?? one] }))],
    ['a signed attribute fewer', attack(() => assembled({ attributes: (ours) => ours.slice(1) }))],
    [
      'two values in an attribute',
      attack(() =>
        assembled({
          attributes: ([, ...rest]) => [attribute(id.ID_CONTENT_TYPE, oid(id.ID_DATA), oid(id.ID_SIGNED_DATA)), ...rest],
        }),
      ),
    ],
    [
      'another content type',
      attack(() => assembled({ attributes: ([, ...rest]) => [attribute(id.ID_CONTENT_TYPE, oid(id.ID_SIGNED_DATA)), ...rest] })),
    ],
    [
      'a spelled-out hash algorithm in the certificate hash',
      attack(async () => {
        const hashed = octetString(await hash(certificate.der));
        const spelled = attribute(id.ID_SIGNING_CERTIFICATE_V2, sequence(sequence(sequence(sha256, hashed))));
        return assembled({ attributes: (ours) => [...ours.slice(0, 3), spelled] });
      }),
    ],
  ] as const)('is refused with %s', async (_, make) => {
    const verdict: DetachedVerdict = await verifyDetached(await make(), content);
    expect(verdict.faults).not.toEqual([]);
  });
});
