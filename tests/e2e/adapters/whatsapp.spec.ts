// The WhatsApp adapter on the practice pages: which rows it finds, and what it reads of each.
import type { Page } from '@playwright/test';
import { expect, ownPage, readFixture, sharedPage, test } from './adapter-page';
import type { FixtureReading } from './read-in-page';

const ADDRESS = 'https://web.whatsapp.com/';

type Open = (address: string, html: string) => Promise<Page>;

async function readOwn(openPage: Open, name: string): Promise<FixtureReading> {
  return readFixture(await openPage(ADDRESS, ownPage(`whatsapp/${name}.html`)), 'whatsapp');
}

/** The reading of the message whose id ends so. */
function message(reading: FixtureReading, end: string) {
  const found = reading.posts.find(({ key }) => key.endsWith(end));
  if (found === undefined) throw new Error(`no message ${end} among ${reading.posts.map(({ key }) => key).join(', ')}`);
  return found.reading;
}

test.describe('a group chat of 2026', () => {
  test('finds the painted messages of others by their ids, not the chat list, own rows or unmounted ones', async ({
    openPage,
  }) => {
    const { posts, viewer, matches } = await readOwn(openPage, 'group-2026');
    expect(matches).toBe(true);
    expect(posts.map(({ key }) => key.slice(-1)).join('')).toBe('1234789ABCDEF');
    expect(posts.every(({ kind, permalinked }) => kind === 'message' && !permalinked)).toBe(true);
    expect(viewer).toEqual({ known: true, names: ['Fixture Reporter'], handles: [] });
  });

  test('labels saved contacts by first appearance and keeps the real names on this device only', async ({ openPage }) => {
    const reading = await readOwn(openPage, 'group-2026');
    const { post, shownNames } = message(reading, '01');
    expect(post.author).toEqual({ value: 'Person A', source: 'page:pre-plain-text', raw: '[14:30, 12/10/2026] Person A:' });
    expect(post.handle.source).toBe('unknown');
    expect(shownNames).toEqual([
      { label: 'Person A', name: 'Contact Alpha' },
      { label: 'Group chat', name: 'Parents of Class Example' },
    ]);
    expect(message(reading, '02').post.author.value).toBe('Person A');
    expect(message(reading, '07').post.author.value).toBe('Person B');
    for (const { reading: whole } of reading.posts) {
      const { shownNames: kept, ...leaves } = whole;
      expect(kept.length).toBeGreaterThan(0);
      expect(JSON.stringify(leaves)).not.toMatch(/Contact (?:Alpha|Beta)|Class Example|900444|900555/);
    }
  });

  test('keeps the name that a stranger chose, and the number as the handle of the author only', async ({ openPage }) => {
    const reading = await readOwn(openPage, 'group-2026');
    const first = message(reading, '03');
    expect(first.post.author.value).toBe('~Poster Three');
    expect(first.post.handle).toEqual({ value: '+44 7700 900333', source: 'page:pre-plain-text', raw: '+44 7700 900333' });
    expect(message(reading, '04').post.author.value).toBe('~Poster Three');
    expect(first.source).toContain('~Poster Three');
    expect(first.source).not.toContain('900333');
  });

  test('reads words with emoji, without the hidden second time, the quote and the read-more control', async ({ openPage }) => {
    const reading = await readOwn(openPage, 'group-2026');
    expect(message(reading, '01').post.text.value).toBe('the head teacher is a liar 😡 and everyone knows');
    expect(message(reading, '07').post.text.value).toBe('an answer that quotes the reporter');
    const cut = message(reading, '0F');
    expect(cut.post.text.value).toBe('a very long message begins here and is not shown whole…');
    expect(cut.post.cut).toEqual({ value: true, source: 'page:read-more', raw: 'Read more' });
    expect(cut.reasons).toEqual(['text-cut']);
  });

  test('labels people in mentions and leaves the viewer’s name, which is the author’s word', async ({ openPage }) => {
    const { post, source, shownNames, viewerMentioned } = message(await readOwn(openPage, 'group-2026'), '04');
    expect(post.text.value).toBe('asking @Person B and @Person C what Fixture Reporter says');
    expect(post.text.raw).toBe(post.text.value);
    expect(source).toContain('@Person B');
    expect(viewerMentioned).toBe(true);
    expect(shownNames).toContainEqual({ label: 'Person B', name: 'Contact Beta' });
    expect(post.parent?.value).toBe('replying to Person A: the head teacher is a liar');
  });

  test('describes what a message answers, but nothing of a quote of the viewer', async ({ openPage }) => {
    const reading = await readOwn(openPage, 'group-2026');
    const own = message(reading, '07');
    expect(own.post.parent).toBeUndefined();
    expect(own.source).not.toContain('own message of the reporter');
    const third = message(reading, '08');
    expect(third.post.parent?.value).toBe('replying to Person D: words of a third person');
    expect(third.source).toContain('words of a third person');
  });

  test('says that a message was edited, deleted or forwarded', async ({ openPage }) => {
    const reading = await readOwn(openPage, 'group-2026');
    expect(message(reading, '07').post.edited).toEqual({ value: true, source: 'page:edited-word', raw: 'Edited 09:05' });
    expect(message(reading, '01').post.edited.value).toBe(false);
    expect(message(reading, '0B').post.text).toEqual({
      value: 'This message was deleted',
      source: 'page:deleted-notice',
      raw: 'This message was deleted',
    });
    const forwarded = message(reading, '0C').post.text;
    expect(forwarded.value).toBe('words that are not the sender’s own');
    expect(forwarded).toMatchObject({ source: 'page:forwarded-text', raw: `Forwarded many times\n${forwarded.value}` });
  });

  test('reads who sent a voice message or a sticker from the run, and why a picture does not show it', async ({ openPage }) => {
    const reading = await readOwn(openPage, 'group-2026');
    const voice = message(reading, '0D');
    expect(voice.post.author).toEqual({ value: 'Person A', source: 'page:run', raw: 'Person A' });
    expect(voice.reasons).toEqual(['video-or-sound']);
    expect(voice.post.text).toEqual({ value: '', source: 'page:no-words', raw: '' });
    expect(message(reading, '0E').reasons).toEqual(['picture-not-loaded']);
    expect(message(reading, '09').reasons).toEqual(['picture-not-loaded']);
    expect(message(reading, '01').reasons).toEqual([]);
    expect(message(reading, '0A').post.reach?.value).toEqual({ reactions: '👍2' });
  });

  test('dates messages to the minute in the device’s zone, media by their divider', async ({ openPage }) => {
    const reading = await readOwn(openPage, 'group-2026');
    expect(message(reading, '01').post.postedAt).toEqual({
      value: { utc: '2026-10-12T13:30:00.000Z', precision: 'minute', shown: '14:30, 12/10/2026', offset: '+01:00', agrees: true },
      source: 'page:pre-plain-text',
      raw: '14:30, 12/10/2026',
    });
    expect(message(reading, '09').post.postedAt).toEqual({
      value: { utc: '2026-10-19T07:11:00.000Z', precision: 'minute', shown: '19/10/2026 08:11', offset: '+01:00' },
      source: 'page:divider',
      raw: '19/10/2026 08:11',
    });
    expect(message(reading, '07').post.postedAt.value).toMatchObject({ utc: '2026-10-18T08:05:00.000Z', agrees: true });
  });

  test('locates by chat, id and time: one address, no parameters', async ({ openPage }) => {
    const page = await openPage(`${ADDRESS}?phone=447700900333&utm_source=share`, ownPage('whatsapp/group-2026.html'));
    const reading = await readFixture(page, 'whatsapp');
    expect(reading.locator).toEqual({ url: ADDRESS, droppedParameters: ['phone', 'utm_source'] });
    const { locator, audience, post } = message(reading, '01');
    expect(locator).toEqual({ ...reading.locator, platformId: '3EB0AA0000000000000001', chatTitle: 'Group chat' });
    expect({ audience, groupSize: post.groupSize }).toEqual({
      audience: 'group',
      groupSize: { value: '4', source: 'page:chat-header', raw: '4' },
    });
  });
});

test('a chat of two: the partner is labelled in author and title, quotes of the viewer are left out', async ({ openPage }) => {
  const reading = await readOwn(openPage, 'direct-2026');
  expect(reading.posts.map(({ key }) => key.slice(-1)).join('')).toBe('12456');
  const first = message(reading, '01');
  expect(first).toMatchObject({ audience: 'direct', locator: { chatTitle: 'Person A' } });
  expect(first.post.author.value).toBe('Person A');
  expect(message(reading, '02').post.author.value).toBe('Person A');
  expect(message(reading, '04').post.parent).toBeUndefined();
  expect(message(reading, '04').source).not.toContain('please stop');
  expect(message(reading, '05').post.parent?.value).toBe('replying to Person A: you will be sorry');
  expect(message(reading, '06').post.author.value).toBe('Person A');
  const { shownNames, ...leaves } = first;
  expect(shownNames).toContainEqual({ label: 'Person A', name: 'Contact Gamma' });
  expect(JSON.stringify(leaves)).not.toContain('Gamma');
});

test('the markup before 2026: the id part of data-id only, no phone number of others anywhere', async ({ openPage }) => {
  const reading = await readOwn(openPage, 'old-generation');
  expect(reading.viewer.names).toEqual(['Fixture Reporter']);
  expect(reading.posts.map(({ key }) => key)).toEqual([
    '3AOLD0000000000000001',
    '3AOLD0000000000000002',
    '3AOLD0000000000000004',
    '3AOLD0000000000000005',
  ]);
  expect(message(reading, '01').post.author.value).toBe('Person A');
  expect(message(reading, '01').post.text.value).toBe('what a school');
  expect(message(reading, '02').post.author).toMatchObject({ value: 'Person A', source: 'page:participant' });
  expect(message(reading, '02').post.postedAt.value).toMatchObject({
    utc: '2025-09-14T20:41:00.000Z',
    shown: '14/09/2025 21:41',
  });
  const stranger = message(reading, '04');
  expect(stranger.post.author.value).toBe('+44 7700 900222');
  expect(stranger.post.handle.value).toBe('+44 7700 900222');
  expect(stranger.post.parent).toBeUndefined();
  expect(stranger.source).not.toContain('own words');
  const last = message(reading, '05');
  expect(last.post.parent?.value).toBe('replying to Person B: answer');
  const { shownNames, ...leaves } = last;
  expect(shownNames).toContainEqual({ label: 'Person A', name: 'Contact Delta' });
  expect(JSON.stringify(leaves)).not.toMatch(/7700|Delta|@g\.us|@c\.us|Netball/);
});

test('an American account: month first, twelve-hour clock with narrow spaces', async ({ openPage }) => {
  const reading = await readOwn(openPage, 'us-locale');
  expect(reading.posts.map(({ reading: { post } }) => post.postedAt.value)).toEqual([
    expect.objectContaining({ utc: '2026-08-09T22:58:00.000Z', shown: '11:58\u202FPM, 8/9/2026', precision: 'minute' }),
    expect.objectContaining({ utc: '2026-08-09T23:04:00.000Z', shown: '12:04\u202FAM, 8/10/2026' }),
    expect.objectContaining({ utc: '2026-08-10T11:30:00.000Z', shown: expect.stringMatching(/^8\/10\/2026 12:30.PM$/) }),
    expect.objectContaining({ utc: '2026-08-13T19:54:00.000Z', shown: '8:54\u202FPM, 8/13/2026' }),
  ]);
});

test('a right-to-left page: own rows stand on the left, whatever the tails say', async ({ openPage }) => {
  const reading = await readOwn(openPage, 'rtl');
  expect(reading.posts.map(({ key }) => key.slice(-1)).join('')).toBe('134');
  expect(reading.viewer.names).toEqual(['Fixture Reporter']);
  expect(message(reading, '03').post.parent).toBeUndefined();
  expect(message(reading, '03').post.text.value).toBe('הודעה שנייה');
  expect(message(reading, '04').reasons).toEqual(['video-or-sound']);
  expect(message(reading, '04').post.postedAt.value).toMatchObject({ utc: '2026-10-15T06:10:00.000Z' });
});

test('Portuguese labels: structure tells own rows, quotes and edits', async ({ openPage }) => {
  const reading = await readOwn(openPage, 'portuguese');
  expect(reading.posts.map(({ key }) => key.slice(-1)).join('')).toBe('13456');
  expect(message(reading, '03').post).toMatchObject({ edited: { value: true }, text: { value: 'resposta editada' } });
  expect(message(reading, '03').post.parent).toBeUndefined();
  expect(message(reading, '04').post.text).toMatchObject({ value: 'Mensagem apagada', source: 'page:deleted-notice' });
  expect(message(reading, '05').post.text).toMatchObject({ source: 'page:forwarded-text' });
  expect(message(reading, '06').post.author).toMatchObject({ value: 'Person A', source: 'page:run' });
  expect(message(reading, '06').reasons).toEqual(['video-or-sound']);
});

test('a message taller than two windows is one candidate whose frame is its row alone', async ({ openPage }) => {
  const reading = await readOwn(openPage, 'long-message');
  const [before, long, after] = reading.posts;
  expect(long?.box.height).toBeGreaterThan(1_800);
  expect(long?.reading.post.text.value).toContain('Line 160 of a message');
  expect((before?.box.y ?? 0) + (before?.box.height ?? 0)).toBeLessThanOrEqual(long?.box.y ?? 0);
  expect((long?.box.y ?? 0) + (long?.box.height ?? 0)).toBeLessThanOrEqual(after?.box.y ?? 0);
});

test('dates that nothing settles stay open: the shown text, no UTC', async ({ openPage }) => {
  const reading = await readOwn(openPage, 'ambiguous-dates');
  expect(message(reading, '01').post.postedAt).toEqual({
    value: { precision: 'unknown', shown: '14:30, 05/08/2026', agrees: true },
    source: 'page:pre-plain-text',
    raw: '14:30, 05/08/2026',
  });
  expect(message(reading, '02').post.postedAt.value).toEqual({ precision: 'unknown', shown: '05/08/2026 14:31' });
  expect(message(reading, '04').post.postedAt.value).toMatchObject({ utc: '2026-08-08T08:30:00.000Z', precision: 'minute' });
});

test('"Today" and "Yesterday" are told by the device’s clock and kept as shown', async ({ openPage }) => {
  const html = ownPage('whatsapp/ambiguous-dates.html')
    .replaceAll('05/08/2026', 'Yesterday')
    .replaceAll('>08/08/2026<', '>Today<')
    .replaceAll(/data-pre-plain-text="[^"]*"/g, '');
  const page = await openPage(ADDRESS, html);
  const reading = await readFixture(page, 'whatsapp');
  const yesterday = new Date(Date.now() - 86_400_000).toLocaleDateString('en-CA', { timeZone: 'Europe/London' });
  const { postedAt } = message(reading, '02').post;
  expect(postedAt).toMatchObject({ source: 'page:divider', raw: 'Yesterday 14:31' });
  const { utc = '' } = postedAt.value === 'unknown' ? {} : postedAt.value;
  expect(new Date(utc).toLocaleString('en-CA', { timeZone: 'Europe/London', hour12: false })).toBe(`${yesterday}, 14:31:00`);
});

test('without any test id the same is read, and no contact name gets out', async ({ openPage }) => {
  const marked = await readOwn(openPage, 'group-2026');
  const html = ownPage('whatsapp/group-2026.html').replaceAll(/ data-testid="[^"]*"/g, '');
  const bare = await readFixture(await openPage(`${ADDRESS}?bare`, html), 'whatsapp');
  const told = ({ posts }: FixtureReading) =>
    posts.map(({ key, reading: { post } }) => [
      key,
      post.author.value,
      post.handle.value,
      post.text.value,
      post.postedAt.value,
      post.parent?.value,
    ]);
  expect(told(bare)).toEqual(told(marked));
  expect(bare.viewer).toEqual(marked.viewer);
  for (const {
    reading: { shownNames, ...leaves },
  } of bare.posts) {
    expect(shownNames).not.toEqual([]);
    expect(JSON.stringify(leaves)).not.toMatch(/Contact (?:Alpha|Beta)|900444|900555|own message of the reporter/);
  }
});

test('a chat of two with somebody who is no contact: the number is author and handle, the title neutral', async ({
  openPage,
}) => {
  const html = ownPage('whatsapp/direct-2026.html').replaceAll('Contact Gamma', '+44 7700 900666');
  const { posts } = await readFixture(await openPage(ADDRESS, html), 'whatsapp');
  expect(posts[0]?.reading).toMatchObject({
    audience: 'direct',
    locator: { chatTitle: 'One-to-one chat' },
    post: { author: { value: '+44 7700 900666' }, handle: { value: '+44 7700 900666' } },
  });
  expect(posts[3]?.reading.post.parent?.value).toBe('replying to Person A: you will be sorry');
});

test('the page kept beside the project is read as its notes say', async ({ openPage }) => {
  const page = await openPage(ADDRESS, sharedPage('whatsapp/reconstructed-group-chat-2026.html'));
  const reading = await readFixture(page, 'whatsapp');
  expect(reading.viewer.names).toEqual(['Reporter Own-Name']);
  expect(reading.posts.map(({ key }) => key.slice(-1)).join('')).toBe('12356789A');
  expect(message(reading, '03').post).toMatchObject({ author: { value: '~pushname' }, handle: { value: '+44 7700 900333' } });
  expect(message(reading, '05').post.parent).toBeUndefined();
  expect(message(reading, '05').post.edited.value).toBe(true);
  // Beside "Today" stands the date of the next row, which does not depend on when the test runs.
  expect(message(reading, '06').post.postedAt.value).toMatchObject({ utc: '2026-10-19T07:11:00.000Z', shown: 'Today 08:11' });
  expect(message(reading, '0A')).toMatchObject({ reasons: ['video-or-sound'], post: { author: { value: 'Person A' } } });
  for (const {
    reading: { shownNames, ...leaves },
  } of reading.posts) {
    expect(shownNames).not.toEqual([]);
    expect(JSON.stringify(leaves)).not.toMatch(/Pupil Example|Year 9|Reporter Own-Name|must be redacted/);
  }
});
