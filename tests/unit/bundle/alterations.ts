// Altered copies of a bundle, each by name, with the kind of problem that must be told.
import { TimeAuthority } from '@/tests/commands/time-authority';
import { NAME } from '@/utils/bundle/layout';
import type { ProblemKind } from '@/utils/bundle/problem';
import { canonicalJson } from '@/utils/evidence/canonical-json';
import { sha256 } from '@/utils/evidence/digest';
import { type Bytes, concat } from '@/utils/signature/bytes';
import { forged, signedAnew, textOfPart, withContent, withManifests, withText } from './forger';
import { pngOf } from './sample';
import { stampedParts } from './stamped-sample';
import { type Part, putTogether, type Whole } from './zip-parts';

export interface Alteration {
  name: string;
  kind: ProblemKind;
  alter: (parts: Part[], original: Bytes) => Bytes | Promise<Bytes>;
}

const RECORD = 'data/captures/0001/capture.json';
const SEAL = 'data/captures/0001/seal.json';
const PICTURE = 'data/captures/0001/screenshot.png';
const SOURCE = 'data/captures/0001/source.txt';
const bytes = (text: string): Bytes => new TextEncoder().encode(text);
const extra: Part = { name: 'data/extra.txt', content: bytes('extra') };

/** Changes to one entry's ZIP records, its content left alone. */
function records(name: string, kind: ProblemKind, change: Partial<Part>, entry: string = NAME.report): Alteration {
  return {
    name,
    kind,
    alter: (parts) => putTogether({ parts: parts.map((part) => (part.name === entry ? { ...part, ...change } : part)) }),
  };
}

function container(name: string, kind: ProblemKind, change: (parts: Part[]) => Whole): Alteration {
  return { name, kind, alter: (parts) => putTogether(change(parts)) };
}

/** Content changed, ZIP made to fit, manifests and signature left alone. */
export function content(name: string, kind: ProblemKind, change: (parts: Part[]) => Part[]): Alteration {
  return { name, kind, alter: (parts) => putTogether({ parts: change(parts) }) };
}

/** Content changed, and everything but the seals made to fit by a forger with a key of their own. */
export function forgery(name: string, kind: ProblemKind, change: (parts: Part[]) => Part[] | Promise<Part[]>): Alteration {
  return { name, kind, alter: async (parts) => putTogether({ parts: await forged(await change(parts)) }) };
}

/** The ASiC manifest changed and signed again by a fresh key. */
export function manifest(name: string, kind: ProblemKind, change: (text: string) => string): Alteration {
  return {
    name,
    kind,
    alter: async (parts) => putTogether({ parts: await signedAnew(withText(parts, NAME.asicManifest, change)) }),
  };
}

export function without(parts: Part[], ...names: string[]): Part[] {
  return parts.filter(({ name }) => !names.includes(name));
}

export function insertedBefore(parts: Part[], name: string, ...added: Part[]): Part[] {
  return parts.flatMap((part) => (part.name === name ? [...added, part] : [part]));
}

export function swapped(parts: Part[], a: string, b: string): Part[] {
  const [first, second] = [a, b].map((name) => parts.find((part) => part.name === name));
  return parts.map((part) => (part === first ? (second ?? part) : part === second ? (first ?? part) : part));
}

export function withJson(
  parts: Part[],
  name: string,
  change: (value: Record<string, unknown>) => Record<string, unknown>,
): Part[] {
  return withText(parts, name, (text) => canonicalJson(change(JSON.parse(text))));
}

/** A token ends with its signature. */
export function lastBitFlipped(token: Bytes): Bytes {
  return token.with(token.length - 1, (token.at(-1) ?? 0) ^ 1);
}

const CONTAINER: Alteration[] = [
  { name: 'a byte appended', kind: 'bytes-after-end', alter: (_, original) => concat([original, bytes('x')]) },
  { name: 'a byte prepended', kind: 'hidden-bytes', alter: (_, original) => concat([bytes('x'), original]) },
  { name: 'the last byte cut off', kind: 'not-a-zip', alter: (_, original) => original.slice(0, -1) },
  { name: 'the second half cut off', kind: 'not-a-zip', alter: (_, original) => original.slice(0, original.length / 2) },
  { name: 'nothing left', kind: 'not-a-zip', alter: () => new Uint8Array() },
  { name: 'a second ZIP appended', kind: 'hidden-bytes', alter: (_, original) => concat([original, original]) },
  container('no entry at all', 'entry-missing', () => ({ parts: [] })),
  container('a comment on the ZIP', 'bytes-after-end', (parts) => ({ parts, comment: bytes('hello') })),
  container('an undeclared comment on the ZIP', 'bytes-after-end', (parts) => ({ parts, suffix: bytes('hello') })),
  container('bytes in front, offsets made to fit', 'hidden-bytes', (parts) => ({ parts, prefix: bytes('MZ') })),
  container('bytes before the directory', 'hidden-bytes', (parts) => ({ parts, beforeDirectory: bytes('hidden') })),
  container('bytes after the directory', 'hidden-bytes', (parts) => ({ parts, afterDirectory: bytes('hidden') })),
  container('a ZIP64 end record and locator', 'hidden-bytes', (parts) => ({
    parts,
    afterDirectory: concat([bytes('PK\u0006\u0006'), new Uint8Array(52), bytes('PK\u0006\u0007'), new Uint8Array(16)]),
  })),
  container('ZIP64 markers in the end record', 'too-large', (parts) => ({
    parts,
    end: { 8: 0xffff, 10: 0xffff, 12: 0xffffffff, 16: 0xffffffff },
  })),
  container('a gap between two entries', 'hidden-bytes', (parts) => ({
    parts: parts.map((part) => (part.name === NAME.case ? { ...part, before: bytes('gap') } : part)),
  })),
  container('an entry that the directory hides', 'hidden-bytes', (parts) => ({
    parts: insertedBefore(parts, NAME.case, { ...extra, hidden: true }),
  })),
  container('a second name for the same bytes', 'hidden-bytes', (parts) => ({
    parts: parts.flatMap((part) =>
      part.name === NAME.report ? [part, { ...part, name: 'data/again.html', alias: true }] : [part],
    ),
  })),
  container('the directory in another order', 'hidden-bytes', (parts) => ({
    parts,
    centralOrder: [1, 0, ...parts.keys()].filter((index, at) => at < 2 || index > 1),
  })),
  container('one entry fewer in the end record', 'hidden-bytes', (parts) => ({
    parts,
    end: { 8: parts.length - 1, 10: parts.length - 1 },
  })),
  container('one entry more in the end record', 'zip-damaged', (parts) => ({
    parts,
    end: { 8: parts.length + 1, 10: parts.length + 1 },
  })),
  container('a disk number', 'zip-record-changed', (parts) => ({ parts, end: { 4: 1 } })),
  container('a directory on another disk', 'zip-record-changed', (parts) => ({ parts, end: { 6: 1 } })),
  container('two counts that differ', 'zip-record-changed', (parts) => ({ parts, end: { 8: 1 } })),
  container('a smaller directory', 'hidden-bytes', (parts) => ({ parts, end: { 12: 60 } })),
  container('a directory larger than any', 'too-large', (parts) => ({ parts, end: { 12: 0x0fffffff } })),
  container('entries that share their bytes', 'too-large', (parts) => ({
    parts: [
      ...parts,
      ...Array.from({ length: 200 }, (_, index) => ({
        name: `data/${index}.png`,
        content: new Uint8Array(9_000),
        alias: index > 0,
      })),
    ],
  })),
  container('a directory outside the file', 'zip-damaged', (parts) => ({ parts, end: { 16: 0x0fffffff } })),
];

const RECORDS: Alteration[] = [
  records('an extra field in the local header', 'zip-record-changed', { localExtra: bytes('UT\u0001\u0000x') }),
  records('an extra field in the directory', 'zip-record-changed', { centralExtra: bytes('UT\u0001\u0000x') }),
  records('an extra field in both', 'zip-record-changed', {
    localExtra: bytes('UT\u0001\u0000x'),
    centralExtra: bytes('UT\u0001\u0000x'),
  }),
  records('a comment on an entry', 'zip-record-changed', { comment: 'hello' }),
  records('a data descriptor', 'zip-record-changed', {
    local: { 6: 8, 14: 0, 18: 0, 22: 0 },
    central: { 8: 8 },
    after: new Uint8Array(16),
  }),
  records('the flag of encryption', 'zip-record-changed', { local: { 6: 1 }, central: { 8: 1 } }),
  records('the flag of UTF-8 names', 'zip-record-changed', { local: { 6: 0x800 }, central: { 8: 0x800 } }),
  records('a method that is not stored', 'zip-record-changed', { local: { 8: 8 }, central: { 10: 8 } }),
  records('another date in the local header', 'zip-record-changed', { local: { 12: 0x5b75 } }),
  records('another date in the directory', 'zip-record-changed', { central: { 14: 0x5b75 } }),
  records('another time in both', 'zip-record-changed', { local: { 10: 0x6000 }, central: { 12: 0x6000 } }),
  records('another version needed', 'zip-record-changed', { local: { 4: 20 }, central: { 6: 20 } }),
  records('another version made by', 'zip-record-changed', { central: { 4: 0x314 } }),
  records('an internal attribute', 'zip-record-changed', { central: { 36: 1 } }),
  records('Unix permissions', 'zip-record-changed', { central: { 38: 0x81b40000 } }),
  records('another disk', 'zip-record-changed', { central: { 34: 1 } }),
  records('another CRC in the local header', 'zip-record-changed', { local: { 14: 1 } }),
  records('another CRC in both', 'crc-differs', { local: { 14: 1 }, central: { 16: 1 } }),
  records('another size in the local header', 'zip-record-changed', { local: { 18: 1, 22: 1 } }),
  records('a smaller size in the directory', 'hidden-bytes', { central: { 20: 1, 24: 1 } }),
  records('a larger size in the directory', 'zip-damaged', { central: { 20: 0x00ffffff, 24: 0x00ffffff } }),
  records('a size beyond every limit', 'too-large', { central: { 20: 0xffffffff, 24: 0xffffffff } }),
  records('two sizes that differ', 'zip-record-changed', { central: { 20: 1 } }),
  records('another name in the local header', 'zip-record-changed', { localName: 'data/report.htm_' }),
];

const UNSAFE_NAMES = [
  '/etc/passwd',
  'data/../x',
  'data/./x',
  '../x',
  'data//x',
  'data\\x',
  'C:/x',
  'data/x.',
  'data/x./y',
  'data/x ',
  'data/con.txt',
  'data/LPT1',
  'data/é',
  'data/x\u0000.txt',
  'data/',
  '',
  `data/${'x'.repeat(180)}`,
];

const NAMES: Alteration[] = [
  ...UNSAFE_NAMES.map((name) =>
    content(`an entry named ${JSON.stringify(name)}`, 'name-unsafe', (parts) =>
      insertedBefore(parts, NAME.asicManifest, { ...extra, name }),
    ),
  ),
  content('the same name twice', 'name-repeated', (parts) =>
    insertedBefore(parts, NAME.case, ...parts.filter(({ name }) => name === NAME.report)),
  ),
  content('the same name in other letters', 'name-repeated', (parts) =>
    insertedBefore(parts, NAME.case, { ...extra, name: 'data/REPORT.html' }),
  ),
];

const LAYOUT: Alteration[] = [
  ...[
    NAME.mimetype,
    NAME.bagit,
    NAME.bagInfo,
    NAME.manifest,
    NAME.readme,
    NAME.tagManifest,
    NAME.report,
    NAME.case,
    NAME.custody,
    NAME.asicManifest,
    NAME.signature,
    RECORD,
    SEAL,
    PICTURE,
    SOURCE,
  ].map((name) => content(`${name} removed`, 'entry-missing', (parts) => without(parts, name))),
  content('manifest and signature removed', 'entry-missing', (parts) => without(parts, NAME.asicManifest, NAME.signature)),
  content('a file added under data/', 'not-listed', (parts) => insertedBefore(parts, NAME.asicManifest, extra)),
  content('a file added at the root', 'not-listed', (parts) =>
    insertedBefore(parts, NAME.tagManifest, { ...extra, name: 'extra.txt' }),
  ),
  content('the verify.html removed', 'listed-missing', (parts) => without(parts, NAME.verifier)),
  content('a verify.html that says yes to everything', 'digest-differs', (parts) =>
    withText(parts, NAME.verifier, () => '<!doctype html>Unchanged'),
  ),
  content('a file added in META-INF', 'entry-unexpected', (parts) => [...parts, { ...extra, name: 'META-INF/manifest.xml' }]),
  content('a second signature added', 'entry-unexpected', (parts) => [...parts, { ...extra, name: 'META-INF/signature002.p7s' }]),
  content('a trusted time nobody announced', 'timestamp-unexpected', (parts) => [
    ...parts,
    { ...extra, name: NAME.timeManifest },
    { ...extra, name: NAME.timeToken },
  ]),
  content('a token without its manifest', 'timestamp-unexpected', (parts) => [...parts, { ...extra, name: NAME.timeToken }]),
  content('two entries exchanged', 'entry-order', (parts) => swapped(parts, NAME.case, NAME.custody)),
  content('mimetype not first', 'entry-order', (parts) => swapped(parts, NAME.mimetype, NAME.bagit)),
  content('mimetype with a line end', 'mimetype-wrong', (parts) => withText(parts, NAME.mimetype, (text) => `${text}\n`)),
];

const CONTENT: Alteration[] = [
  content('a word in the report', 'digest-differs', (parts) =>
    withText(parts, NAME.report, (text) => text.replace('Item', 'Itemm')),
  ),
  content('a pixel', 'digest-differs', (parts) => withContent(parts, PICTURE, (png) => png.with(60, (png[60] ?? 0) ^ 1))),
  content('another picture', 'digest-differs', (parts) => withContent(parts, PICTURE, () => bytes('no picture'))),
  content('a word in the record', 'digest-differs', (parts) =>
    withText(parts, RECORD, (text) => text.replace('Invented', 'invented')),
  ),
  content('a word in the README', 'digest-differs', (parts) =>
    withText(parts, NAME.readme, (text) => text.replace('Tyst', 'Test')),
  ),
  content('the school in bag-info', 'digest-differs', (parts) =>
    withText(parts, NAME.bagInfo, (text) => text.replace('Ysgol', 'Other')),
  ),
  content('the declaration', 'bag-info-form', (parts) => withText(parts, NAME.bagit, (text) => text.replace('1.0', '0.97'))),
  content('an event in the custody log', 'custody-chain', (parts) =>
    withText(parts, NAME.custody, (text) => text.replace('"seq":1', '"seq":2')),
  ),
  content('a line gone from a manifest', 'not-listed', (parts) =>
    withText(parts, NAME.manifest, (text) => text.slice(text.indexOf('\n') + 1)),
  ),
  content('a line twice in a manifest', 'manifest-form', (parts) => withText(parts, NAME.manifest, (text) => text + text)),
  content('a manifest in upper case', 'manifest-form', (parts) => withText(parts, NAME.manifest, (text) => text.toUpperCase())),
  content('a digest changed and its manifest made to fit', 'digest-differs', (parts) =>
    withText(
      withText(parts, NAME.report, () => 'x'),
      NAME.manifest,
      (text) => text.replace(/^\w{64}/, 'a'.repeat(64)),
    ),
  ),
  {
    name: 'every manifest made to fit, not signed again',
    kind: 'signature-content',
    alter: async (parts) => putTogether({ parts: await withManifests(withText(parts, NAME.report, () => 'x')) }),
  },
];

const reference = /  <asic:DataObjectReference[^]*?<\/asic:DataObjectReference>\r\n/;

const MANIFEST: Alteration[] = [
  manifest('a DOCTYPE in the ASiC manifest', 'manifest-form', (text) =>
    text.replace('\r\n', '\r\n<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>\r\n'),
  ),
  manifest('a comment in the ASiC manifest', 'manifest-form', (text) => text.replace(reference, (first) => `<!-- -->${first}`)),
  manifest('LF line ends in the ASiC manifest', 'manifest-form', (text) => text.replaceAll('\r\n', '\n')),
  manifest('a space at the end of the ASiC manifest', 'manifest-form', (text) => `${text} `),
  manifest('another digest method in the ASiC manifest', 'manifest-form', (text) =>
    text.replace('xmlenc#sha256', 'xmlenc#sha512'),
  ),
  manifest('another media type in the ASiC manifest', 'manifest-form', (text) => text.replace('text/html', 'text/plain')),
  manifest('another root file in the ASiC manifest', 'manifest-form', (text) => text.replace(' Rootfile="true"', '')),
  manifest('a reference gone from the ASiC manifest', 'not-listed', (text) => text.replace(reference, '')),
  manifest('a reference twice in the ASiC manifest', 'manifest-form', (text) =>
    text.replace(reference, (first) => first + first),
  ),
  manifest('references in another order', 'manifest-form', (text) => {
    const first = reference.exec(text)?.[0] ?? '';
    return text.replace(first, '').replace('</asic:ASiCManifest>', `${first}</asic:ASiCManifest>`);
  }),
  manifest('a reference to nothing', 'listed-missing', (text) => text.replace('URI="data/case.json"', 'URI="data/cause.json"')),
];

const FORGERIES: Alteration[] = [
  forgery('a word in the record, all made to fit but the seal', 'seal-digest', (parts) =>
    withText(parts, RECORD, (text) => text.replace('Invented', 'invented')),
  ),
  forgery('a word in the record, seal made to fit but its signature', 'seal-signature', async (parts) => {
    const changed = withText(parts, RECORD, (text) => text.replace('Invented', 'invented'));
    const digest = await sha256(bytes(textOfPart(changed, RECORD)));
    return withJson(changed, SEAL, (seal) => ({ ...seal, digest }));
  }),
  forgery('another picture of the same size', 'digest-differs', (parts) =>
    withContent(parts, PICTURE, (png) => png.with(60, (png[60] ?? 0) ^ 1)),
  ),
  forgery('another picture, the record made to fit', 'seal-digest', async (parts) => {
    const png = new Uint8Array(await pngOf(5, 5).arrayBuffer());
    const changed = withContent(parts, PICTURE, () => png);
    const digest = await sha256(png);
    return withJson(changed, RECORD, (record) => ({ ...record, picture: { ...(record['picture'] as object), sha256: digest } }));
  }),
  forgery('a width that is not the picture’s', 'record-differs', (parts) =>
    withJson(parts, RECORD, (record) => ({ ...record, picture: { ...(record['picture'] as object), width: 1 } })),
  ),
  forgery('a picture that is none', 'picture-form', (parts) => withContent(parts, PICTURE, () => bytes('GIF89a'))),
  forgery('other source text', 'digest-differs', (parts) => withContent(parts, SOURCE, () => bytes('other'))),
  forgery('a picture that the record does not speak of', 'entry-unexpected', (parts) =>
    insertedBefore(parts, SOURCE, { name: 'data/captures/0001/rendition.png', content: bytes('x') }),
  ),
  forgery('the picture gone', 'entry-missing', (parts) => without(parts, PICTURE)),
  forgery('a capture gone from the middle of the case', 'record-differs', (parts) =>
    parts
      .filter(({ name }) => !name.startsWith('data/captures/0001/'))
      .map(({ name, content }) => ({ name: name.replace('captures/0002', 'captures/0001'), content })),
  ),
  forgery('every capture gone', 'entry-missing', (parts) => parts.filter(({ name }) => !name.startsWith('data/captures/'))),
  forgery('seals exchanged between captures', 'record-differs', (parts) => {
    const [first, second] = [textOfPart(parts, SEAL), textOfPart(parts, SEAL.replace('0001', '0002'))];
    return withText(
      withText(parts, SEAL, () => second),
      SEAL.replace('0001', '0002'),
      () => first,
    );
  }),
  forgery('an unknown field in a record', 'record-form', (parts) =>
    withJson(parts, RECORD, (record) => ({ ...record, reporter2: 'x' })),
  ),
  forgery('a reporter with a name', 'record-form', (parts) =>
    withJson(parts, RECORD, (record) => ({ ...record, reporter: 'Fixture Reporter' })),
  ),
  forgery('a record that is not canonical', 'record-form', (parts) => withText(parts, RECORD, (text) => text.replace('{', '{ '))),
  forgery('a member twice in a record', 'record-form', (parts) =>
    withText(parts, RECORD, (text) => text.replace('{', '{"reporter":"anonymous",')),
  ),
  forgery('a lone surrogate in a record', 'record-form', (parts) =>
    withText(parts, RECORD, (text) => text.replace('Invented', String.raw`\ud800`)),
  ),
  forgery('a record nested without end', 'record-form', (parts) => withText(parts, RECORD, () => '['.repeat(500_000))),
  forgery('a byte order mark in a record', 'record-form', (parts) => withText(parts, RECORD, (text) => `\uFEFF${text}`)),
  forgery('a record that is not UTF-8', 'record-form', (parts) =>
    withContent(parts, RECORD, () => Uint8Array.of(0x22, 0xff, 0x22)),
  ),
  forgery('a seal of another form', 'record-form', (parts) => withJson(parts, SEAL, (seal) => ({ ...seal, signature: 'short' }))),
  forgery('a seal with another certificate', 'seal-signature', (parts) =>
    withJson(parts, SEAL, (seal) => ({ ...seal, certificate: 'A'.repeat(400) })),
  ),
  forgery('the custody log cut at its end', 'seal-chain', (parts) =>
    withText(parts, NAME.custody, (text) => text.slice(0, text.indexOf('\n') + 1)),
  ),
  forgery('the custody log cut at its start', 'custody-chain', (parts) =>
    withText(parts, NAME.custody, (text) => text.slice(text.indexOf('\n') + 1)),
  ),
  forgery('the custody log without its last line end', 'record-form', (parts) =>
    withText(parts, NAME.custody, (text) => text.slice(0, -1)),
  ),
  forgery('an empty custody log', 'record-form', (parts) => withText(parts, NAME.custody, () => '')),
  forgery('a changed time in the custody log', 'custody-chain', (parts) =>
    withText(parts, NAME.custody, (text) => text.replace('T09:', 'T08:')),
  ),
  forgery('an unknown event in the custody log', 'record-form', (parts) =>
    withText(parts, NAME.custody, (text) => text.replace('"sealed"', '"edited"')),
  ),
  forgery('another item number in the case', 'record-differs', (parts) =>
    withText(parts, NAME.case, (text) => text.replace('"item":1', '"item":3')),
  ),
  forgery('a case of another form', 'record-form', (parts) =>
    withJson(parts, NAME.case, (record) => ({ ...record, reporter: 'x' })),
  ),
  forgery('another case name in bag-info', 'bag-info-differs', (parts) =>
    withText(parts, NAME.bagInfo, (text) => text.replace('K7-MQ4', 'K7-MQ5')),
  ),
  forgery('another contact in bag-info', 'bag-info-form', (parts) =>
    withText(parts, NAME.bagInfo, (text) => text.replace('Anonymous reporter', 'Fixture Reporter')),
  ),
  forgery('a further line in bag-info', 'bag-info-form', (parts) =>
    withText(parts, NAME.bagInfo, (text) => `${text}Contact-Email: x\n`),
  ),
  forgery('a volume beyond the last', 'bag-info-differs', (parts) =>
    withText(parts, NAME.bagInfo, (text) => text.replace('1 of 1', '2 of 1')),
  ),
  forgery('further volumes that nothing names', 'entry-missing', (parts) =>
    withText(parts, NAME.bagInfo, (text) => text.replace('1 of 1', '1 of 2')),
  ),
  forgery('a volumes.json in an only volume', 'entry-unexpected', (parts) =>
    insertedBefore(parts, RECORD, { ...extra, name: NAME.volumes }),
  ),
  forgery('a trusted time announced but missing', 'timestamp-missing', (parts) =>
    withText(parts, NAME.bagInfo, (text) => text.replace('Expected: 0', 'Expected: 1')),
  ),
  forgery('a trusted time announced and there, of nothing', 'timestamp-form', (parts) => [
    ...withText(parts, NAME.bagInfo, (text) => text.replace('Expected: 0', 'Expected: 1')),
    { ...extra, name: NAME.timeManifest },
    { ...extra, name: NAME.timeToken },
  ]),
  {
    name: 'a trusted time whose signature was changed',
    kind: 'timestamp-signature',
    alter: async (parts) => {
      const stamped = await stampedParts(new TimeAuthority(), parts);
      return putTogether({ parts: withContent(stamped, NAME.timeToken, lastBitFlipped) });
    },
  },
  forgery('a newer bundle', 'newer-format', (parts) =>
    withText(parts, NAME.bagInfo, (text) => text.replace('tyst-bundle/1', 'tyst-bundle/2')),
  ),
  forgery('a newer record', 'newer-format', (parts) => withJson(parts, RECORD, (record) => ({ ...record, format: 2 }))),
  forgery('a file added under data/ and listed', 'entry-unexpected', (parts) => insertedBefore(parts, NAME.asicManifest, extra)),
  forgery('a script added at the root and listed', 'entry-unexpected', (parts) =>
    insertedBefore(parts, NAME.tagManifest, { ...extra, name: 'run.sh' }),
  ),
];

/** Everything but the signature file itself, which has a table of its own. */
export const ALTERATIONS: readonly Alteration[] = [
  ...CONTAINER,
  ...RECORDS,
  ...NAMES,
  ...LAYOUT,
  ...CONTENT,
  ...MANIFEST,
  ...FORGERIES,
];
