// Runs in a page of the extension: fills its store with invented cases, written as sealing writes them but for the signatures.
import type { CaptureEntry } from '@/utils/evidence/capture-entry';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { type Case, CODE_LETTERS } from '@/utils/evidence/case';
import { listingOf } from '@/utils/evidence/case-listing';
import { digestOf } from '@/utils/evidence/digest';
import { read, unknown } from '@/utils/evidence/read';
import { CHAIN_START } from '@/utils/evidence/seal';
import { putBytes } from '@/utils/store/bytes';
import { openDatabase } from '@/utils/store/database';

/** One case in so many has each of these; the last case is the newest. */
const EVERY = { reviewed: 2, threat: 10, logOnly: 25, child: 20 } as const;
const WORDS = ['gate', 'bus', 'hall', 'cap', 'match', 'trip', 'bell', 'lunch', 'coat', 'choir', 'field'];
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
      ...(number % EVERY.reviewed === 0 && { reviewedAt: at }),
    },
  };
}

function sampleRecord(number: number, at: string): CaptureRecord {
  const kind = number % EVERY.logOnly === 1 ? 'log-only' : 'picture';
  const word = wordOf(number);
  return {
    format: 1,
    id: crypto.randomUUID(),
    kind,
    platform: number % 3 === 0 ? 'facebook' : 'x',
    mode: 'post',
    locator: { url: `https://x.com/poster_${number}/status/${number}`, droppedParameters: [] },
    audience: 'public',
    capturedAt: { utc: at, offset: '+00:00', clock: 'device' },
    post: {
      kind: read('post', 'page:x', ''),
      author: read(`Poster ${word} ${number}`, 'page:x', ''),
      handle: read(`@poster_${number}`, 'page:x', ''),
      profile: unknown(),
      postedAt: read({ utc: at, precision: 'minute', shown: '08:00' }, 'page:x', ''),
      text:
        kind === 'log-only'
          ? unknown()
          : read(
              `Invented words about the ${word}, number ${number}. ${'They say nothing of anybody. '.repeat(8)}`,
              'page:x',
              '',
            ),
      edited: unknown(),
      translated: unknown(),
      cut: unknown(),
    },
    completeness: { verdict: 'complete', reasons: [], counts: { seen: 1 } },
    alterations: [],
    categories: number % EVERY.threat === 3 ? ['threat-violence'] : ['reputation-school'],
    safeguarding: number % EVERY.child === 7 ? 'yes' : 'no',
    concern: `Fixture concern ${number}`,
    reporter: 'anonymous',
    tool: { name: 'Tyst', version: '0', browser: 'Chromium' },
  };
}

function wordOf(number: number): string {
  return WORDS[number % WORDS.length] ?? '';
}

/** A code of its own for each number. */
function codeOf(number: number): string {
  let rest = number;
  let letters = '';
  while (letters.length < 5) {
    letters = (CODE_LETTERS[rest % CODE_LETTERS.length] ?? '') + letters;
    rest = Math.floor(rest / CODE_LETTERS.length);
  }
  return `${letters.slice(0, 2)}-${letters.slice(2)}`;
}

/** As large as thumbnails are. */
async function smallPicture(): Promise<Blob> {
  const canvas = new OffscreenCanvas(320, 240);
  const context = canvas.getContext('2d');
  context?.fillRect(20, 20, 200, 60);
  return canvas.convertToBlob({ type: 'image/png' });
}

Object.assign(globalThis, { seedCases });
