// The object identifiers that certificate and signature use, as DER content bytes (X.690 §8.19).
import { fromHex } from './bytes';

/** id-data, RFC 5652 §4: 1.2.840.113549.1.7.1 */
export const ID_DATA = fromHex('2a864886f70d010701');
/** id-signedData, RFC 5652 §5.1: 1.2.840.113549.1.7.2 */
export const ID_SIGNED_DATA = fromHex('2a864886f70d010702');
/** id-contentType, RFC 5652 §11.1: 1.2.840.113549.1.9.3 */
export const ID_CONTENT_TYPE = fromHex('2a864886f70d010903');
/** id-messageDigest, RFC 5652 §11.2: 1.2.840.113549.1.9.4 */
export const ID_MESSAGE_DIGEST = fromHex('2a864886f70d010904');
/** id-signingTime, RFC 5652 §11.3: 1.2.840.113549.1.9.5 */
export const ID_SIGNING_TIME = fromHex('2a864886f70d010905');
/** id-aa-signingCertificateV2, RFC 5035 §3: 1.2.840.113549.1.9.16.2.47 */
export const ID_SIGNING_CERTIFICATE_V2 = fromHex('2a864886f70d010910022f');
/** id-sha256, RFC 5754 §2.2: 2.16.840.1.101.3.4.2.1 */
export const ID_SHA256 = fromHex('608648016503040201');
/** ecdsa-with-SHA256, RFC 5754 §3.3: 1.2.840.10045.4.3.2 */
export const ID_ECDSA_WITH_SHA256 = fromHex('2a8648ce3d040302');
/** id-ecPublicKey, RFC 5480 §2.1.1: 1.2.840.10045.2.1 */
export const ID_EC_PUBLIC_KEY = fromHex('2a8648ce3d0201');
/** rsaEncryption, RFC 3279 §2.3.1: 1.2.840.113549.1.1.1 */
export const ID_RSA_ENCRYPTION = fromHex('2a864886f70d010101');
/** secp256r1, RFC 5480 §2.1.1.1: 1.2.840.10045.3.1.7 */
export const ID_P256 = fromHex('2a8648ce3d030107');
/** id-at-commonName, RFC 5280 appendix A.1: 2.5.4.3 */
export const ID_COMMON_NAME = fromHex('550403');
/** id-ce-subjectKeyIdentifier, RFC 5280 §4.2.1.2: 2.5.29.14 */
export const ID_SUBJECT_KEY_IDENTIFIER = fromHex('551d0e');
/** id-ce-keyUsage, RFC 5280 §4.2.1.3: 2.5.29.15 */
export const ID_KEY_USAGE = fromHex('551d0f');
/** id-ce-basicConstraints, RFC 5280 §4.2.1.9: 2.5.29.19 */
export const ID_BASIC_CONSTRAINTS = fromHex('551d13');
/** id-ct-TSTInfo, RFC 3161 §2.4.2: 1.2.840.113549.1.9.16.1.4 */
export const ID_TST_INFO = fromHex('2a864886f70d0109100104');
/** id-aa-signingCertificate, RFC 2634 §5.4: 1.2.840.113549.1.9.16.2.12 */
export const ID_SIGNING_CERTIFICATE = fromHex('2a864886f70d010910020c');
/** id-sha384 and id-sha512, RFC 5754 §2.3 and §2.4: 2.16.840.1.101.3.4.2.2 and .3 */
export const ID_SHA384 = fromHex('608648016503040202');
export const ID_SHA512 = fromHex('608648016503040203');
