// Files made to do harm to whoever checks them: bombs, endless lists, deep names, broken JSON, each with what must be found.
import { closeSync, ftruncateSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { LIMITS } from '@/utils/bundle/limits';
import { NAME } from '@/utils/bundle/layout';
import type { ProblemKind } from '@/utils/bundle/problem';
import { canonicalJson } from '@/utils/evidence/canonical-json';
import { digestOf, sha256 } from '@/utils/evidence/digest';
import { type Bytes, concat } from '@/utils/signature/bytes';
import { centralHeader, endRecord, localHeader } from '@/utils/bundle/zip/zip-records';
import { forged, textOfPart, withContent, withText } from './forger';
import { type Part, putTogether } from './zip-parts';

export interface Hostile {
  name: string;
  /** Kinds that must be among the findings. */
  kinds: ProblemKind[];
  /** Writes the file; `parts` are those of a bundle that is unchanged. */
  write: (path: string, parts: Part[]) => void | Promise<void>;
}

const RECORD = 'data/captures/0001/capture.json';
const PICTURE = 'data/captures/0001/screenshot.png';
const MIB = 2 ** 20;
const bytes = (text: string): Bytes => new TextEncoder().encode(text);

/** A bundle with other parts; manifests and signature are made to fit by a forger. */
function forgery(name: string, kinds: ProblemKind[], change: (parts: Part[]) => Part[] | Promise<Part[]>): Hostile {
  return {
    name,
    kinds,
    async write(path, parts) {
      writeFileSync(path, putTogether({ parts: await forged(await change(parts)) }));
    },
  };
}

/** A bundle with one entry's text exchanged and nothing made to fit. */
function text(name: string, kinds: ProblemKind[], entry: string, change: (text: string) => string): Hostile {
  return {
    name,
    kinds,
    write(path, parts) {
      writeFileSync(path, putTogether({ parts: withText(parts, entry, change) }));
    },
  };
}

function file(name: string, kinds: ProblemKind[], make: (parts: Part[]) => Bytes): Hostile {
  return { name, kinds, write: (path, parts) => writeFileSync(path, make(parts)) };
}

/** A file of this size that takes no room on the disk but for what `end` writes at its end. */
function sparse(
  name: string,
  kinds: ProblemKind[],
  size: number,
  end: Uint8Array = new Uint8Array(),
  start: Uint8Array = new Uint8Array(),
): Hostile {
  return {
    name,
    kinds,
    write(path) {
      const descriptor = openSync(path, 'w');
      ftruncateSync(descriptor, size);
      writeSync(descriptor, start, 0, start.length, 0);
      writeSync(descriptor, end, 0, end.length, size - end.length);
      closeSync(descriptor);
    },
  };
}

/** A ZIP with one entry as large as an entry may be, of zeros. */
function largestEntry(): Hostile {
  const record = { name: PICTURE, size: LIMITS.entry, crc32: 0, offset: 0 };
  const start = localHeader(record);
  const central = centralHeader(record);
  const end = concat([central, endRecord({ entries: 1, size: central.length, offset: start.length + record.size })]);
  return sparse(
    'one entry of 232 MiB of nothing',
    ['crc-differs', 'entry-missing'],
    start.length + record.size + end.length,
    end,
    start,
  );
}

/** A PNG that says how large it is, and a record that says the same. */
async function largePicture(parts: Part[], width: number, height: number): Promise<Part[]> {
  const changed = withContent(parts, PICTURE, (png) => {
    const view = new DataView(png.slice().buffer);
    view.setUint32(16, width);
    view.setUint32(20, height);
    return new Uint8Array(view.buffer);
  });
  const digest = await sha256(changed.find(({ name }) => name === PICTURE)?.content ?? new Uint8Array());
  return withText(changed, RECORD, (json) => {
    const record = JSON.parse(json);
    return canonicalJson({ ...record, picture: { ...record.picture, sha256: digest, width, height } });
  });
}

/** Adds a member to the first object of a JSON text; the canonical order puts `__proto__` before every small letter. */
const withProto = (json: string) => json.replace('{', '{"__proto__":{"polluted":"yes"},');

/** The first entry of the log with a detail that a schema library leaves out, its digest and chain made to fit without it. */
async function protoInDetail(parts: Part[]): Promise<Part[]> {
  const [first = '', ...rest] = textOfPart(parts, NAME.custody).trim().split('\n');
  const entry = JSON.parse(first);
  const changed = first.replace('"detail":{', '"detail":{"__proto__":"x",');
  const unsigned = { ...entry, digest: undefined };
  if (entry.digest !== (await digestOf(unsigned))) throw new Error('the digest of an entry is made in another way');
  return withText(parts, NAME.custody, () => [changed, ...rest].map((line) => `${line}\n`).join(''));
}

const MARKUP = '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>';
const many = (count: number, make: (index: number) => Part): Part[] => Array.from({ length: count }, (_, index) => make(index));

export const HOSTILE: readonly Hostile[] = [
  // Bombs
  file('a deflated bomb that claims 1 GiB', ['zip-record-changed'], (parts) => {
    const packed = concat([deflateRawSync(new Uint8Array(64 * MIB))]);
    const bomb: Part = {
      name: 'data/bomb.bin',
      content: packed,
      local: { 8: 8, 22: 2 ** 30 },
      central: { 10: 8, 24: 2 ** 30 },
    };
    return putTogether({ parts: [...parts, bomb] });
  }),
  file('300 entries that are the same 1 MiB', ['too-large'], (parts) => {
    const shared = new Uint8Array(MIB);
    const entries = many(300, (index) => ({ name: `data/${index}.bin`, content: shared, alias: index > 0 }));
    return putTogether({ parts: [...parts, ...entries] });
  }),
  file('a ZIP inside the ZIP, 1,000 times', ['not-listed', 'entry-unexpected'], (parts) => {
    const inner = putTogether({ parts });
    return putTogether({ parts: [...parts, ...many(1_000, (index) => ({ name: `data/${index}.zip`, content: inner }))] });
  }),
  // Counts
  file('60,000 entries', ['entry-unexpected', 'not-listed'], (parts) =>
    putTogether({ parts: [...parts, ...many(59_900, (index) => ({ name: `data/${index}`, content: new Uint8Array() }))] }),
  ),
  file('65,535 entries', ['too-large'], (parts) =>
    putTogether({ parts: many(65_535, (index) => ({ name: `data/${index}`, content: parts[0]?.content ?? new Uint8Array() })) }),
  ),
  file('a count without entries', ['zip-damaged'], () => putTogether({ parts: [], end: { 8: 60_000, 10: 60_000 } })),
  // Names
  file('folders in folders, as deep as a name can be', ['entry-unexpected'], (parts) =>
    putTogether({ parts: [...parts, { name: `data/${'a/'.repeat(87)}a`, content: new Uint8Array() }] }),
  ),
  file('a name of 65,535 characters, 100 times', ['name-unsafe'], (parts) =>
    putTogether({
      parts: [...parts, ...many(100, (index) => ({ name: `data/${index}/`.padEnd(65_535, 'a/'), content: new Uint8Array() }))],
    }),
  ),
  file('a name that is HTML', ['name-unsafe'], (parts) =>
    putTogether({ parts: [...parts, { name: `data/${MARKUP}`, content: bytes(MARKUP) }] }),
  ),
  // Nothing, and much of it
  sparse('1 GiB of nothing', ['too-large'], 2 ** 30),
  sparse('240 MiB of nothing', ['not-a-zip'], 240 * MIB),
  largestEntry(),
  // JSON
  forgery('arrays in arrays, 16 MiB deep', ['record-form'], (parts) => withText(parts, RECORD, () => '['.repeat(16 * MIB))),
  forgery('objects in objects, closed again', ['record-form'], (parts) =>
    withText(parts, RECORD, () => `${'{"a":'.repeat(2 * MIB)}0${'}'.repeat(2 * MIB)}`),
  ),
  forgery('a million members', ['record-form'], (parts) =>
    withText(parts, RECORD, () => `{${Array.from({ length: 1_000_000 }, (_, index) => `"${index}":0`).join(',')}}`),
  ),
  forgery('a text of 15 MiB', ['record-form'], (parts) =>
    withText(parts, RECORD, (json) => json.replace('An invented concern.', 'x'.repeat(15 * MIB))),
  ),
  forgery('a custody log of five million lines', ['too-large'], (parts) =>
    withText(parts, NAME.custody, () => '{}\n'.repeat((16 * MIB) / 3)),
  ),
  forgery('a number that is none', ['record-form'], (parts) =>
    withText(parts, RECORD, (json) => json.replace('"format":1', '"format":1e999')),
  ),
  // Prototypes
  forgery('__proto__ in a record', ['record-form'], (parts) => withText(parts, RECORD, withProto)),
  forgery('__proto__ in the case', ['record-form'], (parts) => withText(parts, NAME.case, withProto)),
  forgery('__proto__ in the seal', ['record-form'], (parts) => withText(parts, 'data/captures/0001/seal.json', withProto)),
  forgery('__proto__ in the custody log', ['record-form'], (parts) => withText(parts, NAME.custody, withProto)),
  forgery('__proto__ in the detail of a custody entry', ['record-form'], protoInDetail),
  // Texts that are parsed
  text('an ASiC manifest of 15 MiB', ['manifest-form'], NAME.asicManifest, (xml) =>
    xml.replace('</asic:ASiCManifest>', `${'<asic:DataObjectReference URI="'.repeat(MIB / 2)}</asic:ASiCManifest>`),
  ),
  text('an ASiC manifest with entities', ['manifest-form'], NAME.asicManifest, (xml) =>
    xml.replace('\r\n', '\r\n<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\r\n'),
  ),
  text(
    'a BagIt manifest of 200,000 files that are not there',
    ['listed-missing'],
    NAME.manifest,
    (lines) => `${lines}${Array.from({ length: 200_000 }, (_, index) => `${'0'.repeat(64)}  data/${index}\n`).join('')}`,
  ),
  text('a text larger than any that is parsed', ['too-large'], NAME.custody, () => ' '.repeat(LIMITS.text + 1)),
  file('texts that are too large together', ['too-large'], (parts) =>
    putTogether({
      parts: [
        ...parts,
        ...many(5, (index) => ({ name: `data/captures/000${index + 3}/capture.json`, content: new Uint8Array(15 * MIB) })),
      ],
    }),
  ),
  file('a signature of sequences in sequences', ['signature-form'], (parts) =>
    putTogether({ parts: withContent(parts, NAME.signature, () => nested(4 * MIB)) }),
  ),
  // Pictures
  forgery('a PNG of 60,000 × 60,000 pixels in a few bytes', ['too-large'], (parts) => largePicture(parts, 60_000, 60_000)),
  forgery('a PNG of four thousand million pixels a side', ['too-large'], (parts) => largePicture(parts, 0xffffffff, 0xffffffff)),
  forgery('a PNG without a pixel', ['picture-form'], (parts) => largePicture(parts, 0, 0)),
];

/** DER sequences, each in the one before; their lengths in four octets. */
function nested(size: number): Bytes {
  const made = new Uint8Array(size);
  const view = new DataView(made.buffer);
  for (let at = 0; at + 6 <= size; at += 6) {
    view.setUint16(at, 0x3084);
    view.setUint32(at + 2, size - at - 6);
  }
  return made;
}
