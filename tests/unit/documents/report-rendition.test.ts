// A redrawn picture in the report: never called a screenshot, with no scale of a screen and no pieces, in both languages.
import { describe, expect, it } from 'vitest';
import { reportHtml } from '@/utils/documents/report/report-html';
import { completeness } from '@/utils/evidence/completeness';
import { RECORD, reportWith } from './report-fixture';

const { picture = expect.unreachable() } = RECORD;
const html = reportHtml(
  reportWith({
    picture: { ...picture, method: 'rendition', tiles: [] },
    completeness: completeness(['rendition-only'], { seen: 1 }),
  }),
);

describe('the report of a redrawn picture', () => {
  it.each([
    'Not a screenshot: redrawn from the page',
    'Redrawn picture of item 1, not a screenshot',
    '1196 × 900 pixels with its margin.',
    'The browser refused screenshots; this is a redrawn picture.',
  ])('says: %s', (words) => {
    expect(html).toContain(words);
  });

  it.each(['as it looked on the screen', 'screen scale', 'Taken in one piece', 'Put together from'])(
    'does not say: %s',
    (words) => {
      expect(html).not.toContain(words);
    },
  );
});
