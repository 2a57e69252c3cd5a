// An invented thread's record: Poster One's post with the answers of others, each row 100 pixels high.
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { read, unknown } from '@/utils/evidence/read';
import type { Rect } from '@/utils/evidence/rect';
import { sampleInput } from '@/tests/unit/bundle/sample';

export function row(number: number): Rect {
  return { x: 0, y: (number - 1) * 100, width: 400, height: 100 };
}

/** `authors`: of its rows from the top; undefined where nobody could read it. */
export async function threadRecord(authors: readonly (string | undefined)[]): Promise<CaptureRecord> {
  const [capture] = (await sampleInput([{ picture: { width: 400, height: authors.length * 100 } }])).captures;
  if (capture === undefined) throw new Error('no capture');
  return {
    ...capture.record,
    mode: 'thread',
    items: authors.map((name, index) => ({
      kind: read('comment', 'url', ''),
      author: name === undefined ? unknown() : read(name, 'page:fixture', name),
      postedAt: unknown(),
      text: read('Invented words.', 'page:fixture', 'Invented words.'),
      locator: { url: 'https://x.com/poster_one/status/1', droppedParameters: [] },
      state: 'whole',
      rect: row(index + 1),
    })),
  };
}
