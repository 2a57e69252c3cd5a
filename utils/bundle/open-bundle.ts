// Opens a bundle or a pack that was verified: its records, and where each picture lies in the file. Nothing is copied.
import * as v from 'valibot';
import { AppError } from '@/utils/errors';
import { type CaptureRecord, CaptureRecordSchema } from '@/utils/evidence/capture-record';
import { type CaseRecord, CaseRecordSchema } from '@/utils/evidence/case';
import { type CustodyEntry, CustodyEntrySchema } from '@/utils/evidence/custody';
import { PackRecordSchema } from '@/utils/evidence/pack';
import type { ByteRange } from '@/utils/evidence/received';
import { type Seal, SealSchema } from '@/utils/evidence/seal';
import { type CaptureFile, NAME, captureAddress, parseCaptureName } from './layout';
import { isReceivedName } from './pack-layout';
import { readDirectory } from './zip/read-directory';
import { LOCAL_LENGTH } from './zip/zip-records';

export interface OpenedCapture {
  item: number;
  record: CaptureRecord;
  seal: Seal;
  picture?: ByteRange;
  source?: ByteRange;
}

export interface OpenedBundle {
  case: CaseRecord;
  /** Of a hand-over the sender's log; of a pack that of the matter it was made from, empty where it is not passed on. */
  custody: CustodyEntry[];
  /** Of a pack: what stands in the received files in it, each once. */
  captures: OpenedCapture[];
  /** Of all captures that anything of is in the file: of a pack also those whose received file is not in it. */
  captureIds: string[];
}

const PICTURES: readonly CaptureFile[] = ['screenshot.png', 'rendition.png', 'supplied.png'];

/**
 * Opens a file that `verifyBundle` found nothing wrong with, and only such a file. Throws `record-invalid` when it is not
 * what was verified, `pack-without-evidence` for a pack that holds no received file in any of its volumes.
 */
export async function openBundle(file: Blob): Promise<OpenedBundle> {
  const places = await placesOf(file);
  const custody = places.has(NAME.custody) ? logOf(await textAt(file, places, NAME.custody)) : [];
  if (!places.has(NAME.pack)) {
    const captures = await capturesOf(file, places);
    const captureIds = captures.map(({ record }) => record.id);
    return { case: parsed(CaseRecordSchema, await textAt(file, places, NAME.case)), custody, captures, captureIds };
  }
  const pack = parsed(PackRecordSchema, await textAt(file, places, NAME.pack));
  if (pack.received.length === 0) throw new AppError('pack-without-evidence');
  const captures: OpenedCapture[] = [];
  // Its documents, pictures and working copies speak of each of its items, in every volume.
  const captureIds = new Set(pack.items.map(({ captureId }) => captureId));
  for (const [name, { start, end }] of places) {
    if (!isReceivedName(name)) continue;
    const inside = await openBundle(file.slice(start, end));
    captures.push(...inside.captures.map((capture) => movedBy(start, capture)));
    for (const id of inside.captureIds) captureIds.add(id);
  }
  // Hand-overs of one case hold what the one before did: the verifier saw to it that the same id is the same capture.
  const byId = new Map(captures.toReversed().map((capture) => [capture.record.id, capture]));
  const ofPack = pack.items.flatMap(({ captureId }) => byId.get(captureId) ?? []);
  return { case: pack.case, custody, captures: ofPack, captureIds: [...captureIds] };
}

type Places = ReadonlyMap<string, ByteRange>;

/** Where the bytes of each entry lie. */
async function placesOf(file: Blob): Promise<Places> {
  const { entries, problems } = await readDirectory(file);
  if (problems.length > 0) throw new AppError('record-invalid', problems[0]?.kind);
  return new Map(
    entries.map(({ name, offset, size }): [string, ByteRange] => {
      const start = offset + LOCAL_LENGTH + name.length;
      return [name, { start, end: start + size }];
    }),
  );
}

function textAt(file: Blob, places: Places, name: string): Promise<string> {
  const place = places.get(name);
  if (place === undefined) throw new AppError('record-invalid', name);
  return file.slice(place.start, place.end).text();
}

async function capturesOf(file: Blob, places: Places): Promise<OpenedCapture[]> {
  const items = [...new Set([...places.keys()].flatMap((name) => parseCaptureName(name)?.item ?? []))].toSorted((a, b) => a - b);
  const captures: OpenedCapture[] = [];
  for (const item of items) {
    const address = (name: CaptureFile) => `data/${captureAddress(item, name)}`;
    const picture = PICTURES.map((name) => places.get(address(name))).find((found) => found !== undefined);
    const source = places.get(address('source.txt'));
    captures.push({
      item,
      record: parsed(CaptureRecordSchema, await textAt(file, places, address('capture.json'))),
      seal: parsed(SealSchema, await textAt(file, places, address('seal.json'))),
      ...(picture && { picture }),
      ...(source && { source }),
    });
  }
  return captures;
}

/** Received files are stored as they came: what lies in one lies so much further on in the pack. */
function movedBy(start: number, { picture, source, ...capture }: OpenedCapture): OpenedCapture {
  const moved = (range: ByteRange) => ({ start: range.start + start, end: range.end + start });
  return { ...capture, ...(picture && { picture: moved(picture) }), ...(source && { source: moved(source) }) };
}

function logOf(text: string): CustodyEntry[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => parsed(CustodyEntrySchema, line));
}

function parsed<T>(schema: v.GenericSchema<unknown, T>, text: string): T {
  try {
    return v.parse(schema, JSON.parse(text));
  } catch (error) {
    throw new AppError('record-invalid', '', { cause: error });
  }
}
