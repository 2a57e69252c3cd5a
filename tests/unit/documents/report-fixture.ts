// A report's input with invented people: one whole item with covered parts, one partial item without readable words.
import type { ReportInput, ReportItem } from '@/utils/documents/report/report-input';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { completeness } from '@/utils/evidence/completeness';
import { read, unknown } from '@/utils/evidence/read';
import { CHAIN_START } from '@/utils/evidence/seal';

const digest = (digit: string) => digit.repeat(64);

export const RECORD: CaptureRecord = {
  format: 1,
  id: '0f6f2f0e-4a5e-4c8b-9d2f-6f0f3f0a1b01',
  kind: 'picture',
  platform: 'x',
  mode: 'post',
  locator: {
    url: 'https://x.com/posterone/status/1846549876543210987',
    permalink: 'https://x.com/posterone/status/1846549876543210987',
    platformId: '1846549876543210987',
    droppedParameters: ['s', 't'],
  },
  audience: 'public',
  capturedAt: { utc: '2026-11-20T09:41:07.250Z', offset: '+00:00', clock: 'device' },
  post: {
    kind: read('post', 'page:testid', 'post'),
    author: read('Poster One', 'page:user-name', 'Poster One'),
    handle: read('@posterone', 'page:user-name', '@posterone'),
    profile: read('https://x.com/posterone', 'url', 'https://x.com/posterone'),
    postedAt: read(
      { utc: '2026-10-16T13:05:22.123Z', precision: 'millisecond', shown: '2:05 PM · Oct 16, 2026', agrees: true },
      'id-decoded',
      '1846549876543210987',
    ),
    text: read('The fixture school has lost my child’s coat again.\nWait until I see that teacher.', 'page:tweet-text', ''),
    edited: read(false, 'page:edit-label', ''),
    translated: read(false, 'page:translation', ''),
    cut: read(false, 'page:show-more', ''),
    reach: read({ likes: '1.2K', reposts: '34' }, 'page:counts', ''),
    authorId: read('1234567890', 'page:follow-button', '1234567890'),
    pictures: read({ shown: [1], of: 4 }, 'page:photo-links', ''),
    seenWith: read('signed-out', 'page:log-in-offered', ''),
  },
  picture: {
    sha256: digest('a'),
    width: 1196,
    height: 900,
    scale: 2,
    method: 'screenshot',
    tiles: [
      { y: 0, height: 500, overlap: 0, matched: true, moving: [] },
      { y: 500, height: 400, overlap: 60, matched: true, moving: [{ x: 4, y: 4, width: 9, height: 9 }] },
    ],
    masks: [
      { rect: { x: 0, y: 0, width: 100, height: 100 }, reason: 'account area' },
      { rect: { x: 0, y: 200, width: 50, height: 20 }, reason: 'by hand' },
    ],
  },
  source: { sha256: digest('b') },
  completeness: completeness([], { seen: 1 }),
  alterations: [{ kind: 'scrolled', before: 120.5, visited: [120.5, 560], after: 120.5 }],
  categories: ['threat-violence', 'offensive-person'],
  safeguarding: 'not-sure',
  concern: 'Reads as a threat to a member of staff.',
  reporter: 'anonymous',
  tool: { name: 'Tyst', version: '0.1.0', browser: 'Chromium 156' },
};

const PARTIAL_RECORD: CaptureRecord = {
  ...RECORD,
  id: '0f6f2f0e-4a5e-4c8b-9d2f-6f0f3f0a1b02',
  platform: 'whatsapp',
  locator: { url: 'https://web.whatsapp.com/', chatTitle: 'Fixture Class Parents', droppedParameters: [] },
  audience: 'group',
  post: {
    ...RECORD.post,
    kind: read('message', 'page:row', ''),
    author: read('Person A', 'typed', ''),
    handle: unknown(),
    profile: unknown(),
    postedAt: unknown('Yesterday'),
    text: unknown(),
    cut: read(true, 'page:read-more', ''),
    groupSize: read('312', 'page:chat-header', '312'),
    seenWith: unknown(),
  },
  completeness: completeness(['text-cut', 'video-or-sound'], { seen: 3 }),
  alterations: [],
  categories: [],
  safeguarding: 'no',
  concern: '',
};

const SEAL = { signature: 'A'.repeat(86), certificate: 'B'.repeat(400) };

export const ITEMS: ReportItem[] = [
  {
    item: 1,
    record: RECORD,
    seal: { ...SEAL, captureId: RECORD.id, digest: digest('c'), previous: CHAIN_START },
    pictureAddress: 'captures/0001/screenshot.png',
  },
  {
    item: 2,
    record: PARTIAL_RECORD,
    seal: { ...SEAL, captureId: PARTIAL_RECORD.id, digest: digest('d'), previous: digest('e') },
    pictureAddress: 'captures/0002/screenshot.png',
  },
];

export const REPORT: ReportInput = {
  language: 'en',
  case: {
    format: 1,
    id: '0f6f2f0e-4a5e-4c8b-9d2f-6f0f3f0a1b00',
    code: 'K7-MQ4',
    title: 'A post and a message',
    aboutHead: false,
    addressee: 'head',
    items: ITEMS.map(({ item, record }) => ({ item, captureId: record.id })),
  },
  organisation: 'Ysgol Enghraifft',
  custody: ITEMS.map(({ record }, index) => ({
    seq: index + 1,
    at: `2026-11-20T09:4${index}:00.000Z`,
    event: 'sealed',
    detail: { captureId: record.id },
    previous: CHAIN_START,
    digest: digest(String(index)),
  })),
  volume: { number: 1, count: 1, items: ITEMS },
  signer: Array.from({ length: 16 }, () => '3F2A').join(' '),
  bundleId: '0f6f2f0e-4a5e-4c8b-9d2f-6f0f3f0a1bff',
};

/** The same report with other values in the first item's record. */
export function reportWith(changes: Partial<CaptureRecord>): ReportInput {
  const [first] = ITEMS;
  if (first === undefined) throw new Error('the fixture has items');
  return { ...REPORT, volume: { number: 1, count: 1, items: [{ ...first, record: { ...RECORD, ...changes } }] } };
}
