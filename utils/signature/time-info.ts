// TSTInfo (RFC 3161 §2.4.2): what an authority says about a digest, and by which of its clock's times.
import type { Bytes } from './bytes';
import { readHash } from './algorithm';
import { elements, members } from './der-read';
import { TAG } from './der-write';

export interface TimeInfo {
  /** What was timestamped: a SHA-256. */
  imprint: Bytes;
  /** By the authority's clock, ISO 8601 in UTC, to the millisecond. */
  genTime: string;
  /** The content octets of the INTEGER that the request had. */
  nonce?: Bytes;
}

/** Throws a SyntaxError for anything else than a TSTInfo version 1 over a SHA-256. */
export function readTimeInfo(der: Bytes): TimeInfo {
  const [info] = elements(der, TAG.sequence);
  const [version, policy, imprint, serial, genTime, ...optional] = members(info.content);
  if (version?.tag !== TAG.integer || version.content.length !== 1 || version.content[0] !== 1) {
    throw new SyntaxError('TSTInfo: version');
  }
  if (policy?.tag !== TAG.oid || serial?.tag !== TAG.integer || imprint?.tag !== TAG.sequence) {
    throw new SyntaxError('TSTInfo: form');
  }
  const [algorithm, digest] = elements(imprint.content, TAG.sequence, TAG.octetString);
  if (readHash(algorithm.content) !== 'SHA-256' || digest.content.length !== 32) throw new SyntaxError('TSTInfo: imprint');
  const nonce = optional.find(({ tag }) => tag === TAG.integer);
  return {
    imprint: digest.content,
    genTime: readGenTime(genTime?.tag === TAG.generalizedTime ? genTime.content : new Uint8Array()),
    ...(nonce && { nonce: nonce.content }),
  };
}

/** GeneralizedTime in UTC, perhaps with a fraction of a second (RFC 3161 §2.4.2); what is finer than a millisecond is cut off. */
function readGenTime(content: Bytes): string {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/.exec(new TextDecoder().decode(content));
  const [, year, month, day, hours, minutes, seconds, fraction = ''] = match ?? [];
  const iso = `${year}-${month}-${day}T${hours}:${minutes}:${seconds}.${fraction.padEnd(3, '0').slice(0, 3)}Z`;
  const date = new Date(iso);
  if (Number.isNaN(date.getTime()) || date.toISOString() !== iso) throw new SyntaxError('TSTInfo: genTime');
  return iso;
}
