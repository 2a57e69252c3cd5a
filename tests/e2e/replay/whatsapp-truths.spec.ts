// The replay command on the page of WhatsApp Web kept beside the project gives what its rows say.
import { expect, test } from '@playwright/test';
import { replayed } from './replayed';

const PAGE = 'whatsapp/reconstructed-group-chat-2026.html';

/** The last digit of the row's id, and what its record holds. The contact is under a neutral label. */
const ROWS: readonly (readonly [row: string, what: string, post: Record<string, unknown>])[] = [
  [
    '1',
    'the first message of a run',
    {
      author: { value: 'Person A' },
      text: { value: 'first line of a hostile message 😡 second part' },
      postedAt: { value: { utc: '2026-10-12T13:30:00.000Z', precision: 'minute' } },
      edited: { value: false },
    },
  ],
  ['2', 'the next in the run', { author: { value: 'Person A' }, postedAt: { value: { utc: '2026-10-12T13:31:00.000Z' } } }],
  [
    '3',
    'somebody who is no contact',
    { author: { value: '~pushname' }, handle: { value: '+44 7700 900333' }, text: { value: 'from a number not in contacts' } },
  ],
  [
    '5',
    'an edited answer that quotes the viewer',
    {
      author: { value: 'Person A' },
      text: { value: 'an answer that quotes the reporter' },
      edited: { value: true },
      postedAt: { value: { utc: '2026-10-18T08:05:00.000Z' } },
    },
  ],
  [
    '6',
    'a photo without words, its day from the rows around it',
    { author: { value: 'Person A' }, text: { value: '' }, postedAt: { value: { utc: '2026-10-19T07:11:00.000Z' } } },
  ],
  [
    '7',
    'a photo with words',
    { text: { value: 'photo with caption' }, postedAt: { value: { utc: '2026-10-19T07:12:00.000Z' } } },
  ],
  [
    '8',
    'a deleted message',
    {
      text: { value: 'This message was deleted', source: 'page:deleted-notice' },
      postedAt: { value: { utc: '2026-10-19T07:13:00.000Z' } },
    },
  ],
  [
    '9',
    'forwarded words',
    { text: { value: 'forwarded words are not the sender’s own', source: 'page:forwarded-text' }, author: { value: 'Person A' } },
  ],
  [
    'A',
    'a voice message',
    { author: { value: 'Person A' }, text: { value: '' }, postedAt: { value: { utc: '2026-10-19T07:15:00.000Z' } } },
  ],
];

for (const [row, what, post] of ROWS) {
  test(what, async () => {
    const id = `3EB0000000000000000${row}`;
    const { capture, requests, mutations } = await replayed('https://web.whatsapp.com/', PAGE, `[data-id="${id}"]`);
    expect([requests, mutations]).toEqual([[], 0]);
    expect(capture.post).toMatchObject(post);
    expect(capture.locator).toMatchObject({ url: 'https://web.whatsapp.com/', platformId: id, chatTitle: 'Group chat' });
    expect(capture.audience).toBe('group');
    expect(capture.completeness.reasons.includes('video-or-sound')).toBe(row === 'A');
    expect(JSON.stringify(capture)).not.toMatch(/Reporter Own-Name|own reply|OWN_AVATAR|Pupil Example|Private Friend|Year 9/);
  });
}
