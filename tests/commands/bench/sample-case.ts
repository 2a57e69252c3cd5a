// Invented cases for measurements: the record of the capture in the case of this number, and the code of that case.
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { CODE_LETTERS } from '@/utils/evidence/case';
import { read, unknown } from '@/utils/evidence/read';

/** One case in so many has each of these. */
const EVERY = { threat: 10, logOnly: 25, child: 20 } as const;
const WORDS = ['gate', 'bus', 'hall', 'cap', 'match', 'trip', 'bell', 'lunch', 'coat', 'choir', 'field'];

export function sampleRecord(number: number, at: string): CaptureRecord {
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

export function wordOf(number: number): string {
  return WORDS[number % WORDS.length] ?? '';
}

/** A code of its own for each number. */
export function codeOf(number: number): string {
  let rest = number;
  let letters = '';
  while (letters.length < 5) {
    letters = (CODE_LETTERS[rest % CODE_LETTERS.length] ?? '') + letters;
    rest = Math.floor(rest / CODE_LETTERS.length);
  }
  return `${letters.slice(0, 2)}-${letters.slice(2)}`;
}
