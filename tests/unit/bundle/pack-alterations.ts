// Altered copies of a pack, each by name, with the kind of problem that must be told.
import { TimeAuthority } from '@/tests/commands/time-authority';
import { askAuthority, sha256Bytes } from '@/tests/unit/school/time-sample';
import { NAME } from '@/utils/bundle/layout';
import { sha256 } from '@/utils/evidence/digest';
import type { Bytes } from '@/utils/signature/bytes';
import {
  type Alteration,
  content,
  forgery,
  insertedBefore,
  lastBitFlipped,
  manifest,
  swapped,
  withJson,
  without,
} from './alterations';
import { withContent, withText } from './forger';
import { pngOf } from './sample';
import { type Part, putTogether, takeApart } from './zip-parts';

const FIRST = 'data/received/001.zip';
const SECOND = 'data/received/002.zip';
const PICTURE = 'data/pictures/0001.png';
const COPY = 'data/copies/0001.png';
const AREAS = 'data/copies/0001.json';
const extra: Part = { name: 'data/extra.txt', content: new TextEncoder().encode('extra') };

type Json = Record<string, unknown>;
const list = (value: unknown) => value as Json[];

/** Changes the first of one of the lists in pack.json. */
function firstOf(parts: Part[], name: 'items' | 'received' | 'copies', change: Json): Part[] {
  return withJson(parts, NAME.pack, (record) => ({
    ...record,
    [name]: list(record[name]).map((each, index) => (index === 0 ? { ...each, ...change } : each)),
  }));
}

/** A received file changed from inside, and pack.json made to fit. */
async function received(parts: Part[], change: (inside: Part[]) => Part[]): Promise<Part[]> {
  const before = parts.find(({ name }) => name === FIRST)?.content ?? new Uint8Array();
  const after = putTogether({ parts: change(takeApart(before)) });
  return fitted(parts, after);
}

async function fitted(parts: Part[], after: Bytes): Promise<Part[]> {
  const digest = await sha256(after);
  return firstOf(
    withContent(parts, FIRST, () => after),
    'received',
    { sha256: digest },
  );
}

/** What says which areas of the working copy are covered, changed, and pack.json made to fit. */
async function areas(parts: Part[], change: (file: Json) => Json): Promise<Part[]> {
  const changed = withJson(parts, AREAS, change);
  const content = changed.find(({ name }) => name === AREAS)?.content ?? new Uint8Array();
  return firstOf(changed, 'copies', { file: await sha256(content) });
}

/** Every name begins so, and stands in the one table of expected findings. */
const IN_A_PACK = 'in a pack: ';

const CASES: Alteration[] = [
  ...[NAME.cover, NAME.pack].map((name) => content(`${name} removed`, 'entry-missing', (parts) => without(parts, name))),
  ...[NAME.items, NAME.report, NAME.statement, NAME.reportPdf, NAME.custody].map((name) =>
    content(`${name} removed`, 'listed-missing', (parts) => without(parts, name)),
  ),
  content('a received file removed', 'entry-missing', (parts) => without(parts, SECOND)),
  content('a picture removed', 'entry-missing', (parts) => without(parts, PICTURE)),
  content('a working copy removed', 'entry-missing', (parts) => without(parts, COPY)),
  content('the areas of a working copy removed', 'entry-missing', (parts) => without(parts, AREAS)),
  forgery('other areas of a working copy', 'digest-differs', (parts) => withText(parts, AREAS, () => '{}')),
  content('a byte of a received file', 'digest-differs', (parts) =>
    withContent(parts, FIRST, (zip) => {
      // In the words of its README.txt: elsewhere a digit may become none.
      const at = Buffer.from(zip).indexOf('EVIDENCE');
      return zip.with(at, (zip[at] ?? 0) ^ 1);
    }),
  ),
  content('a received file cut off', 'not-a-zip', (parts) => withContent(parts, FIRST, (zip) => zip.slice(0, -30))),
  content('a byte after a received file', 'bytes-after-end', (parts) =>
    withContent(parts, FIRST, (zip) => Uint8Array.from([...zip, 0])),
  ),
  content('two received files exchanged', 'entry-order', (parts) => swapped(parts, FIRST, SECOND)),
  content('a word on the cover', 'digest-differs', (parts) =>
    withText(parts, NAME.cover, (text) => text.replace('Cover', 'Cower')),
  ),
  content('a word in the statement form', 'digest-differs', (parts) => withText(parts, NAME.statement, (text) => `${text} `)),
  content('a third received file', 'entry-unexpected', (parts) =>
    insertedBefore(parts, NAME.asicManifest, { ...extra, name: 'data/received/003.zip' }),
  ),
  manifest('the root file another', 'manifest-form', (text) =>
    text
      .replace(' Rootfile="true"', '')
      .replace('"data/report.html" MimeType="text/html"', '"data/report.html" MimeType="text/html" Rootfile="true"'),
  ),
  forgery('a case.json as a hand-over has it', 'entry-unexpected', (parts) =>
    insertedBefore(parts, NAME.pack, { ...extra, name: NAME.case }),
  ),
  forgery('a capture outside of any received file', 'entry-unexpected', (parts) =>
    insertedBefore(parts, PICTURE, { ...extra, name: 'data/captures/0001/source.txt' }),
  ),
  forgery('a received file that nothing names', 'entry-unexpected', (parts) =>
    insertedBefore(parts, NAME.asicManifest, { ...extra, name: 'data/received/003.zip' }),
  ),
  forgery('a picture that nothing names', 'entry-unexpected', (parts) =>
    insertedBefore(parts, COPY, { ...extra, name: 'data/pictures/0003.png' }),
  ),
  forgery('a picture that is none', 'picture-form', (parts) => withText(parts, PICTURE, () => 'GIF89a')),
  forgery('another picture', 'digest-differs', async (parts) => {
    const png = new Uint8Array(await pngOf(5, 5).arrayBuffer());
    return withContent(parts, PICTURE, () => png);
  }),
  forgery('another picture, pack.json made to fit', 'record-differs', async (parts) => {
    const png = new Uint8Array(await pngOf(5, 5).arrayBuffer());
    const changed = withContent(parts, PICTURE, () => png);
    return firstOf(changed, 'items', { picture: await sha256(png) });
  }),
  forgery('a received file exchanged for the other', 'digest-differs', (parts) =>
    withContent(parts, FIRST, () => parts.find(({ name }) => name === SECOND)?.content ?? new Uint8Array()),
  ),
  forgery('a word in the report of a received file, pack.json made to fit', 'digest-differs', (parts) =>
    received(parts, (inside) => withText(inside, NAME.report, (text) => text.replace('Item', 'Itemm'))),
  ),
  forgery('a received file without its signature, pack.json made to fit', 'entry-missing', (parts) =>
    received(parts, (inside) => without(inside, NAME.signature)),
  ),
  forgery('a received file that is none, pack.json made to fit', 'not-a-zip', (parts) =>
    fitted(parts, new TextEncoder().encode('no bundle')),
  ),
  forgery('a received file of which the log tells nothing', 'custody-chain', (parts) =>
    received(parts, (inside) => withText(inside, NAME.report, (text) => `${text} `)),
  ),
  forgery('an item of another record', 'record-differs', (parts) => firstOf(parts, 'items', { digest: '0'.repeat(64) })),
  forgery('an item that the case does not have', 'record-differs', (parts) => firstOf(parts, 'items', { item: 9 })),
  forgery('an item named twice', 'record-differs', (parts) =>
    withJson(parts, NAME.pack, (record) => ({ ...record, items: [...list(record['items']), list(record['items'])[0]] })),
  ),
  forgery('an item that is not passed on at all', 'record-differs', (parts) =>
    withJson(parts, NAME.pack, (record) => ({ ...record, items: list(record['items']).slice(1) })),
  ),
  forgery('a working copy of another picture', 'record-differs', (parts) => firstOf(parts, 'copies', { of: '0'.repeat(64) })),
  forgery('a working copy of no item', 'record-differs', (parts) => firstOf(parts, 'copies', { item: 9 })),
  forgery('the areas of a working copy in another form, pack.json made to fit', 'record-form', (parts) =>
    areas(parts, (file) => ({ ...file, areas: [{ rect: { x: 0, y: 0, width: 2, height: 2 }, reason: 'no reason' }] })),
  ),
  forgery('the areas of a working copy of another item, pack.json made to fit', 'record-differs', (parts) =>
    areas(parts, (file) => ({ ...file, of: { ...(file['of'] as Json), captureId: crypto.randomUUID() } })),
  ),
  forgery('the areas of another working copy, pack.json made to fit', 'record-differs', (parts) =>
    areas(parts, (file) => ({ ...file, sha256: '0'.repeat(64) })),
  ),
  forgery('an area outside of its working copy, pack.json made to fit', 'record-differs', (parts) =>
    areas(parts, (file) => ({ ...file, areas: [{ rect: { x: 5, y: 0, width: 2, height: 2 }, reason: 'child' }] })),
  ),
  forgery('a file in a volume beyond the last', 'record-differs', (parts) => firstOf(parts, 'received', { volume: 2 })),
  forgery('a recipient that nobody knows', 'record-form', (parts) =>
    withJson(parts, NAME.pack, (record) => ({ ...record, recipient: 'press' })),
  ),
  forgery('a member too many in pack.json', 'record-form', (parts) =>
    withJson(parts, NAME.pack, (record) => ({ ...record, reporter: 'x' })),
  ),
  forgery('a newer pack.json', 'newer-format', (parts) => withJson(parts, NAME.pack, (record) => ({ ...record, format: 2 }))),
  forgery('a newer pack', 'newer-format', (parts) =>
    withText(parts, NAME.bagInfo, (text) => text.replace('tyst-pack/1', 'tyst-pack/2')),
  ),
  forgery('said to be a hand-over', 'entry-missing', (parts) =>
    withText(parts, NAME.bagInfo, (text) => text.replace('tyst-pack/1', 'tyst-bundle/1')),
  ),
  forgery('a contact in bag-info', 'bag-info-form', (parts) =>
    withText(parts, NAME.bagInfo, (text) => text.replace('External', 'Contact-Name: Anonymous reporter\nExternal')),
  ),
  forgery('an enrolment in bag-info', 'bag-info-form', (parts) =>
    withText(parts, NAME.bagInfo, (text) => `${text}X-Enrolment: v1;x;y\n`),
  ),
  forgery('the log cut at its start', 'custody-chain', (parts) =>
    withText(parts, NAME.custody, (text) => text.slice(text.indexOf('\n') + 1)),
  ),
  forgery('a changed time in the log', 'custody-chain', (parts) =>
    withText(parts, NAME.custody, (text) => text.replace('T09:', 'T08:')),
  ),
  forgery('a trusted time of a received file that is none', 'timestamp-form', (parts) =>
    insertedBefore(parts, SECOND, { ...extra, name: `${FIRST}.tst` }),
  ),
  forgery('a trusted time of a received file whose signature was changed', 'timestamp-signature', async (parts) => {
    const first = parts.find(({ name }) => name === FIRST)?.content ?? new Uint8Array();
    const { token } = askAuthority(new TimeAuthority(), await sha256Bytes(first));
    return insertedBefore(parts, SECOND, { name: `${FIRST}.tst`, content: lastBitFlipped(token) });
  }),
];

export const PACK_ALTERATIONS: Alteration[] = CASES.map((each) => ({ ...each, name: `${IN_A_PACK}${each.name}` }));
