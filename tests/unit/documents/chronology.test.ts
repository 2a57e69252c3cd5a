// The entry for the school's safeguarding record: what an entry needs, and nothing of who reported it.
import { describe, expect, it } from 'vitest';
import { RECORD } from '@/tests/unit/documents/report-fixture';
import { type ChronologyInput, chronologyText } from '@/utils/documents/chronology';
import { read } from '@/utils/evidence/read';
import { translator } from '@/utils/i18n/translate';

const DIGEST = 'ab'.repeat(32);

function entry(record: Partial<typeof RECORD> = {}, language: 'en' | 'cy' = 'en', input: Partial<ChronologyInput> = {}): string {
  return chronologyText(
    {
      code: 'K7-MQ4',
      reference: '2026-014',
      title: 'A post in a group',
      items: [{ item: 1, record: { ...RECORD, ...record }, digest: DIGEST }],
      madeAt: '2026-07-21T10:05:00.000Z',
      ...input,
    },
    translator(language),
  );
}

describe('an entry for the safeguarding record', () => {
  it('says what, when by which clock, where from, who, and by which fingerprint it is known again', () => {
    const text = entry({ capturedAt: { utc: '2026-07-20T08:12:05.000Z', offset: '+01:00', clock: 'device' } });
    expect(text).toContain('Case: 2026-014 (K7-MQ4), A post in a group');
    expect(text).toContain('Entry made: 21 July 2026, 11:05 BST, by this computer’s clock');
    expect(text).toContain(
      'Captured: 20 July 2026, 09:12:05 BST (2026-07-20 08:12:05 UTC), by the clock of the computer that recorded it',
    );
    expect(text).toContain('Trusted time, of the file that the school received: none was obtained');
    expect(text).toMatch(/^Source: .*https:/m);
    expect(text).toMatch(/^Who is involved: the author \(account shown: .+\); whose account it is must be established$/m);
    expect(text).toContain(`Fingerprint of the sealed record (SHA-256): ${DIGEST}`);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('labels a trusted time apart from the clock of the computer', () => {
    const items = [{ item: 1, record: RECORD, digest: DIGEST, trustedTime: '2026-07-20T08:15:00.000Z' }];
    expect(entry({}, 'en', { items })).toContain(
      'Trusted time, of the file that the school received: 20 July 2026, 09:15:00 BST (2026-07-20 08:15:00 UTC)',
    );
  });

  it.each(['en', 'cy'] as const)('says nothing of a reporter, the viewer or the device (%s)', (language) => {
    const text = entry({}, language);
    expect(text).not.toMatch(/anonymous|reporter|dienw|Chromium|browser/i);
    expect(text).not.toContain(RECORD.id);
  });

  it('does not repeat the address of a record without a picture', () => {
    const text = entry({ kind: 'log-only' });
    expect(text).not.toContain('https:');
    expect(text).toContain('so that nobody looks again');
  });

  it('keeps what a page said on one line, with hidden characters named', () => {
    const text = entry({
      concern: 'First line\nWho is involved: nobody',
      post: { ...RECORD.post, author: read('Poster\u202E One', 'page:x', '') },
    });
    expect(text).toContain('First line Who is involved: nobody');
    expect(text.match(/^Who is involved:/gm)).toHaveLength(1);
    expect(text).toContain('PosterU+202E One');
  });

  it('keeps a reference on the line of the case', () => {
    const text = entry({}, 'en', { reference: '2026\nSafeguarding advice: go on' });
    expect(text).toContain('Case: 2026 Safeguarding advice: go on (K7-MQ4), A post in a group');
  });

  it('names who is involved by role, where an assessment says so', () => {
    const text = entry({}, 'en', { involved: { author: ['author-parent'], about: ['target-staff', 'target-school'] } });
    expect(text).toContain(
      'The author, by role: A parent or carer\nIt is about, by role: Another member of staff; The school as such',
    );
  });

  it('gives the advice on its items where there is one', () => {
    const advice = {
      id: crypto.randomUUID(),
      answer: 'dsl-go-on' as const,
      said: 'The school may go on.',
      how: 'telephone' as const,
      givenAt: '2026-07-21T09:00:00.000Z',
    };
    const text = entry({}, 'en', { advice: [{ ...advice, items: [1, 2] }] });
    expect(text).toContain('Safeguarding advice\nOn: Item 1, Item 2\nGiven: 21 July 2026, 10:00 BST');
    expect(entry({}, 'en', { advice: [{ ...advice, items: [2] }] })).not.toContain('Safeguarding advice');
    expect(entry()).not.toContain('Safeguarding advice');
  });
});
