// What two bundles of the same page must have in common, byte for byte: everything but the times, the ids and the keys.
import { type AsnType, Boolean as Bool, Constructed, fromBER, ObjectIdentifier, Utf8String } from 'asn1js';
import type { CapturedBundle } from './captured-bundle';

/**
 * Each entry's name, ZIP date and content in the order of the file, after putting a mark in the place of what has to change from
 * one capture to the next, whoever makes it:
 *
 * - times of capture, sealing and hand-over, in all forms that record, history and report write, and `Bagging-Date`;
 * - ids: UUIDs and the receipt code that is made of the case's number;
 * - keys and what follows from times and ids: digests (64 hexadecimal digits, `DigestValue`), the fingerprint, seal signatures,
 *   and in the certificate and the CMS signature every number, key, digest and signature. Of those two all that remains is
 *   compared: the structure with its object identifiers, names and flags;
 * - `Payload-Oxum`, the sum of the sizes: an ECDSA signature in DER is of 70 to 72 bytes.
 *
 * Pictures, source text and all fixed files are compared as they are.
 */
export function comparable({ files, zip }: CapturedBundle): Record<string, string> {
  return Object.fromEntries([
    ...[...files].map(([name, content]) => [
      name,
      /\.(?:png|p7s)$/.test(name) ? binary(name, content) : text(content.toString()),
    ]),
    ['(entries)', entriesOf(zip).join('\n')],
  ]) as Record<string, string>;
}

function binary(name: string, content: Buffer): string {
  return name.endsWith('.p7s') ? structureOf(content) : content.toString('base64');
}

const UUID = /\b[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}\b/g;
const MARKED: readonly [what: RegExp, mark: string][] = [
  [UUID, '<id>'],
  [/(?<=Bagging-Date: )\d{4}-\d{2}-\d{2}/g, '<day>'],
  [/(?<=Payload-Oxum: )\d+(?=\.\d+)/g, '<bytes>'],
  [/\b[\da-f]{64}\b/g, '<digest>'],
  [/(?<=<ds:DigestValue>)[A-Za-z\d+/]{43}=(?=<)/g, '<digest>'],
  [/\b(?:[\dA-F]{4} ){15}[\dA-F]{4}\b/g, '<fingerprint>'],
  [/(?<="signature":")[\w-]{86}(?=")/g, '<signature>'],
  [/\b[2-9A-HJ-NP-Z]{2}-[2-9A-HJ-NP-Z]{3}\b/g, '<code>'],
];

/** A time as the record, the history and the report write it. */
const TIME =
  /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:\.\d{3}Z| UTC)|\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec) \d{4}, \d{2}:\d{2}(?::\d{2})?(?: GMT| BST)?/g;
/** Milliseconds; longer than any test, and than the hour that a time without its zone may be off in summer. */
const LATELY = 5_400_000;

/** Times of the post itself lie days back, and are compared. */
function isOfTheCapture(time: string): boolean {
  // `BST` is no zone that Date knows; an hour does not matter here.
  const [plain = time] = time.replace(',', '').split(/ (?:UTC|GMT|BST)$/);
  return Math.abs(Date.parse(plain.endsWith('Z') ? plain : `${plain} GMT`) - Date.now()) < LATELY;
}

/** The foot of a printed page stands in a style sheet, each character but letters and digits as its code point in six digits. */
const CSS_ESCAPE = /\\([\da-f]{6})/g;

function text(content: string): string {
  const plain = content.replaceAll(CSS_ESCAPE, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
  const timeless = plain.replaceAll(TIME, (time) => (isOfTheCapture(time) ? '<time>' : time));
  const marked = MARKED.reduce((rest, [what, mark]) => rest.replaceAll(what, mark), timeless);
  const certified = marked.replace(/(?<="certificate":")[\w-]+(?=")/, (certificate) =>
    structureOf(Buffer.from(certificate, 'base64url')),
  );
  // One value a line, so that a difference is seen at once.
  return certified.startsWith('{') ? certified.replaceAll(/[,{[]/g, '$&\n') : certified;
}

/** A DER file as its tags, with the object identifiers, names and flags in it. */
function structureOf(der: Buffer): string {
  const { result, offset } = fromBER(new Uint8Array(der));
  if (offset !== der.length) throw new Error('The signature is not one DER value.');
  return outline(result);
}

function outline(node: AsnType): string {
  const { tagClass, tagNumber } = node.idBlock;
  const tag = `${tagClass}.${tagNumber}`;
  if (node instanceof ObjectIdentifier || node instanceof Utf8String || node instanceof Bool) return `${tag}=${node.getValue()}`;
  return node instanceof Constructed ? `${tag}(${node.valueBlock.value.map(outline).join(' ')})` : tag;
}

/** Of each entry in the central directory: version, flags, method, time and date, attributes, and the length of its extra field. */
function entriesOf(zip: Buffer): string[] {
  const entries: string[] = [];
  for (let at = zip.indexOf('PK\u0001\u0002', 0, 'latin1'); zip.readUInt32LE(at) === 0x02014b50;) {
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as [number, number, number];
    const fixed = zip.subarray(at + 4, at + 16).toString('hex') + zip.subarray(at + 30, at + 42).toString('hex');
    entries.push(`${zip.toString('utf8', at + 46, at + 46 + name)} ${fixed}`);
    at += 46 + name + extra + comment;
  }
  return entries;
}
