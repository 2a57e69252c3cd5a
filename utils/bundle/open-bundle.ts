// Opens a bundle that was verified: its records, and where each picture lies in the file. Nothing is copied.
import * as v from 'valibot';
import { AppError } from '@/utils/errors';
import { type CaptureRecord, CaptureRecordSchema } from '@/utils/evidence/capture-record';
import { type CaseRecord, CaseRecordSchema } from '@/utils/evidence/case';
import { type CustodyEntry, CustodyEntrySchema } from '@/utils/evidence/custody';
import type { ByteRange } from '@/utils/evidence/received';
import { type Seal, SealSchema } from '@/utils/evidence/seal';
import { type CaptureFile, NAME, captureAddress, parseCaptureName } from './layout';
import { readDirectory } from './read-directory';
import { LOCAL_LENGTH } from './zip-records';

export interface OpenedCapture {
  item: number;
  record: CaptureRecord;
  seal: Seal;
  picture?: ByteRange;
  source?: ByteRange;
}

export interface OpenedBundle {
  case: CaseRecord;
  custody: CustodyEntry[];
  captures: OpenedCapture[];
}

const PICTURES: readonly CaptureFile[] = ['screenshot.png', 'rendition.png', 'supplied.png'];

/**
 * Opens a file that `verifyBundle` found nothing wrong with, and only such a file. Throws `record-invalid` when it is not
 * what was verified.
 */
export async function openBundle(file: Blob): Promise<OpenedBundle> {
  const { entries, problems } = await readDirectory(file);
  if (problems.length > 0) throw new AppError('record-invalid', problems[0]?.kind);
  const places = new Map(
    entries.map(({ name, offset, size }): [string, ByteRange] => {
      const start = offset + LOCAL_LENGTH + name.length;
      return [name, { start, end: start + size }];
    }),
  );
  const textOf = (name: string) => {
    const place = places.get(name);
    if (place === undefined) throw new AppError('record-invalid', name);
    return file.slice(place.start, place.end).text();
  };
  const items = [...new Set(entries.flatMap(({ name }) => parseCaptureName(name)?.item ?? []))].toSorted((a, b) => a - b);
  const captures: OpenedCapture[] = [];
  for (const item of items) {
    const place = (name: CaptureFile) => places.get(`data/${captureAddress(item, name)}`);
    const picture = PICTURES.map(place).find((found) => found !== undefined);
    const source = place('source.txt');
    captures.push({
      item,
      record: parsed(CaptureRecordSchema, await textOf(`data/${captureAddress(item, 'capture.json')}`)),
      seal: parsed(SealSchema, await textOf(`data/${captureAddress(item, 'seal.json')}`)),
      ...(picture && { picture }),
      ...(source && { source }),
    });
  }
  const log = (await textOf(NAME.custody)).trimEnd().split('\n');
  return {
    case: parsed(CaseRecordSchema, await textOf(NAME.case)),
    custody: log.map((line) => parsed(CustodyEntrySchema, line)),
    captures,
  };
}

function parsed<T>(schema: v.GenericSchema<unknown, T>, text: string): T {
  try {
    return v.parse(schema, JSON.parse(text));
  } catch (error) {
    throw new AppError('record-invalid', '', { cause: error });
  }
}
