// The text of a report to a platform: address, times and rules are there, no word and no name of anybody is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleInput } from '@/tests/unit/bundle/sample';
import { type PlatformTextInput, platformText } from '@/utils/documents/platform-text';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { read, unknown } from '@/utils/evidence/read';
import { PLATFORMS } from '@/utils/evidence/post';
import { HELPLINE, REPORTING, RULES_AS_AT, TERMS, ruleName, termsOf } from '@/utils/protocol/platform-terms';

async function recordWith(changed: Partial<CaptureRecord> = {}, post: Partial<CaptureRecord['post']> = {}) {
  const { captures } = await sampleInput([{ text: 'Plantedwords about Pupil Example' }]);
  const { record } = captures[0] ?? expect.unreachable();
  return { ...record, ...changed, post: { ...record.post, ...post } };
}

function input(record: CaptureRecord, more: Partial<PlatformTextInput> = {}): PlatformTextInput {
  return {
    platform: record.platform,
    school: 'Ysgol Enghraifft',
    reference: 'K7-MQ4',
    items: [{ item: 2, record }],
    terms: ['bullying', 'privacy'],
    ...more,
  };
}

const POSTED = read({ utc: '2026-10-16T13:05:00.000Z', precision: 'minute', shown: '16 Oct' } as const, 'page:time', '16 Oct');

describe('the text of a report to a platform (P4.1)', () => {
  it('says where, when and which of the site’s own rules, for whom and under which reference', async () => {
    const record = await recordWith({}, { postedAt: POSTED });
    const { permalink, url } = record.locator;
    const lines = platformText(input(record), 'en').split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'Report of content on X, on behalf of a school',
        'School: Ysgol Enghraifft',
        'The school’s reference: K7-MQ4',
        'Item 2 (post)',
        `Address: ${permalink ?? url}`,
        'Posted: 16 Oct 2026, 14:05 BST',
        '- Abuse and Harassment',
        '- Private Content',
        `Your rules, as we read them: ${REPORTING.x.rulesAddress ?? ''}`,
      ]),
    );
    expect(lines.filter((line) => line.startsWith('Seen there: '))).toHaveLength(1);
    expect(lines.at(-1)).toContain('on behalf of the school, and not by a member of staff');
  });

  it('is there in Welsh, with the site’s own names for its rules', async () => {
    const text = platformText(input(await recordWith({}, { postedAt: POSTED })), 'cy');
    expect(text).toContain('Postiwyd: 16 Hyd 2026, 14:05 BST');
    expect(text).toContain('- Abuse and Harassment');
    expect(text).not.toMatch(/School|Posted|undefined/);
  });

  it('holds no word of the post, no concern and no name, whoever is named there', async () => {
    const planted = { value: 'Plantedname', source: 'page:x', raw: 'Plantedname' } as const;
    const record = await recordWith(
      { concern: 'Plantedconcern', categories: ['child-named'] },
      { author: planted, handle: planted, profile: planted, parent: planted, authorId: planted },
    );
    for (const language of ['en', 'cy'] as const) {
      expect(platformText(input(record), language)).not.toMatch(/Planted|Pupil Example|child-named|anonymous|dienw/);
    }
  });

  it('gives no address and no number of WhatsApp, whose titles of chats hold names', async () => {
    const record = await recordWith({
      platform: 'whatsapp',
      locator: { url: 'https://web.whatsapp.com/', chatTitle: 'Planted 4B', platformId: 'planted@g.us', droppedParameters: [] },
    });
    const text = platformText(input(record), 'en');
    expect(text).toContain('Address: it has none, or none is known');
    expect(text).toContain('- Legal and Acceptable Use: intimidating, harassing');
    expect(text.toLowerCase()).not.toContain('planted');
  });

  it('says so where no time could be read', async () => {
    expect(platformText(input(await recordWith({}, { postedAt: unknown() })), 'en')).toContain('Posted: not known');
  });

  it('keeps each fact on its line, whatever stands in it', async () => {
    const record = await recordWith({}, { postedAt: POSTED });
    const count = (more: Partial<PlatformTextInput>, of = record) => platformText(input(of, more), 'en').split('\n').length;
    const usual = count({});
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'binary' }), (school, permalink) => {
        const of = { ...record, locator: { ...record.locator, permalink } };
        const text = platformText(input(of, { school: `A${school}` }), 'en');
        expect(text.split('\n')).toHaveLength(usual);
        expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u0000-\u0009\u000B-\u001F]/u);
      }),
    );
  });
});

describe('the platforms’ rules', () => {
  it('stand under one day, each site with the address of its rules and every rule once', () => {
    expect(RULES_AS_AT).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const platform of PLATFORMS) {
      const { rules, rulesAddress, address } = REPORTING[platform];
      expect(new Set(rules.map(({ term }) => term)).size).toBe(rules.length);
      expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
      if (platform === 'other') expect([rules, rulesAddress, address]).toEqual([[], undefined, undefined]);
      else for (const each of [rulesAddress, address]) expect(each).toMatch(/^https:\/\/[a-z.]+\//);
      expect(termsOf([platform])).toEqual(TERMS.filter((term) => platform === 'other' || ruleName(platform, term) !== undefined));
    }
  });

  it('have a next step where no platform helps', () => {
    expect(HELPLINE.phone).toMatch(/^[\d ]{12,14}$/);
    expect(HELPLINE.email).toMatch(/^[a-z]+@[a-z.]+\.uk$/);
  });
});
