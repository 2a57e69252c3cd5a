// Runs in a page of the extension: fills its store with invented cases, written as sealing writes them but for the signatures.
import type { CaptureEntry } from '@/utils/evidence/capture-entry';
import type { Case } from '@/utils/evidence/case';
import { listingOf } from '@/utils/evidence/case-listing';
import { digestOf } from '@/utils/evidence/digest';
import { CHAIN_START } from '@/utils/evidence/seal';
import { putBytes } from '@/utils/store/bytes';
import { openDatabase } from '@/utils/store/database';
import { codeOf, sampleRecord, wordOf } from './sample-case';

/** One case in so many is reviewed; the last case is the newest. */
const REVIEWED = 2;
const START = Date.parse('2026-01-05T08:00:00.000Z');
const MINUTE = 60_000;
const AT_ONCE = 1_000;

async function seedCases(count: number): Promise<void> {
  const db = await openDatabase();
  const thumbnail = await putBytes(db, await smallPicture());
  for (let from = 0; from < count; from += AT_ONCE) {
    const made = await Promise.all(
      Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, index) => sampleCase(from + index, thumbnail)),
    );
    await db.transaction('rw', db.cases, db.captures, db.caseList, async () => {
      await db.cases.bulkAdd(made.map(({ of }) => of));
      await db.captures.bulkAdd(made.map(({ entry }) => entry));
      await db.caseList.bulkAdd(made.map(({ of, entry }) => listingOf(of, [entry])));
    });
  }
  db.close();
}

async function sampleCase(number: number, thumbnail: string): Promise<{ of: Case; entry: CaptureEntry }> {
  const at = new Date(START + number * MINUTE).toISOString();
  const caseId = crypto.randomUUID();
  const record = sampleRecord(number, at);
  const isLogOnly = record.kind === 'log-only';
  const seal = {
    captureId: record.id,
    digest: await digestOf(record),
    previous: CHAIN_START,
    certificate: '',
    signature: '',
  };
  return {
    of: {
      id: caseId,
      code: codeOf(number),
      title: isLogOnly ? `A record of the ${wordOf(number)}` : `A post about the ${wordOf(number)}`,
      status: 'open',
      createdAt: at,
      updatedAt: at,
      ...(isLogOnly && { dslOnly: true }),
    },
    entry: {
      id: record.id,
      caseId,
      status: 'sealed',
      stage: 'captured',
      createdAt: at,
      updatedAt: at,
      record,
      seal,
      item: 1,
      ...(!isLogOnly && { thumbnail }),
      ...(number % REVIEWED === 0 && { reviewedAt: at }),
    },
  };
}

/** As large as thumbnails are. */
async function smallPicture(): Promise<Blob> {
  const canvas = new OffscreenCanvas(320, 240);
  const context = canvas.getContext('2d');
  context?.fillRect(20, 20, 200, 60);
  return canvas.convertToBlob({ type: 'image/png' });
}

Object.assign(globalThis, { seedCases });
