// What the school's IT may set for every device: each setting has its field in the schema, counts before the browser's own, and must fit.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ROLES } from '@/utils/evidence/role';
import { VOLUME_CAP } from '@/utils/bundle/limits';
import { DAYS_KEPT } from '@/utils/evidence/copy-time';
import type { SchoolSetting } from '@/utils/browser/school-setting';
import { REVIEW_MONTHS } from '@/utils/evidence/review-time';
import * as settings from '@/utils/browser/settings';
import { CONTACT_IDS, CONTACT_PARTS } from '@/utils/evidence/contact';

interface SchemaField {
  type: string;
  title: string;
  description: string;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  properties?: Record<string, SchemaField>;
}

const SCHEMA = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../public/managed-schema.json'), 'utf8')) as {
  properties: Record<string, SchemaField>;
};

const SCHOOL_SETTINGS: { name: string; item: SchoolSetting<unknown> }[] = [
  ...Object.entries(settings).flatMap(([name, item]) =>
    typeof item === 'object' && 'isManaged' in item ? [{ name, item }] : [],
  ),
  ...CONTACT_IDS.map((id) => ({
    name: settings.contactKey(id),
    item: settings.contacts[id],
  })),
];

const CONTACT = {
  fits: { name: 'Fixture office', phone: '07700 900123' },
  not: [
    '',
    {},
    { name: '' },
    { phone: 'call us' },
    { name: 'A', phone: '1' },
    { email: 'nobody' },
    { name: 5 },
    { other: 'x' },
    ['x'],
  ],
};

/** A value that fits and is not the fallback, and some that do not. */
const VALUES: Record<string, { fits: unknown; not: unknown[] }> = {
  language: { fits: 'cy', not: ['fr', '', 1] },
  reportLanguage: { fits: 'both', not: ['fr', ''] },
  dslTerm: { fits: 'DSP', not: ['dsp', ''] },
  role: { fits: 'office', not: ['admin', '', 1] },
  schoolName: {
    fits: 'Ysgol Enghraifft',
    not: ['', 5, null, 'x'.repeat(121), 'two\nlines', 'a\u202Eb', 'a\u2028b', '\u200B', '\uD800'],
  },
  schoolAddress: { fits: '1 Invented Street\nFixtureton', not: ['', ' \n ', 5, 'x'.repeat(401), 'a\u0000b', 'a\n\u2067b'] },
  schoolPhone: { fits: '07700 900123', not: ['', 'ring the bell', '12', '0'.repeat(21), 7_700_900_123] },
  schoolEmail: { fits: 'office@school.example', not: ['', 'office', 'office@school', 'a b@school.example', ['x']] },
  signatory: { fits: 'Head Example', not: ['', 5] },
  headTitle: { fits: 'Executive Headteacher', not: ['', 'x'.repeat(121)] },
  unitName: { fits: 'Fixture Safety Team', not: ['', 'x'.repeat(121), {}] },
  unitNameWelsh: { fits: 'Tîm Diogelwch Ffug', not: ['', 5] },
  contactDsl: CONTACT,
  contactPolice: CONTACT,
  contactUnit: CONTACT,
  contactAllegations: CONTACT,
  contactCouncil: CONTACT,
  contactSolicitor: CONTACT,
  contactUnion: CONTACT,
  schoolHolidays: {
    fits: [{ from: '2026-12-21', to: '2027-01-04' }],
    not: [
      '',
      '2026-12-21',
      [{ from: '2026-12-21' }],
      [{ from: '2027-01-04', to: '2026-12-21' }],
      [{ from: '2026-02-30', to: '2026-03-01' }],
      Array.from({ length: 201 }, () => ({ from: '2026-12-21', to: '2026-12-21' })),
    ],
  },
  watchWords: { fits: ['Ysgol Enghraifft', 'YE'], not: ['', [], ['x'], ['ok', 5], ['one\ntwo'], Array(41).fill('Ysgol')] },
  hasDeputy: { fits: false, not: ['no', 0] },
  schoolCard: { fits: '{"kind":"tyst-school-card"}', not: ['', {}] },
  policyPack: { fits: '{"format":1}', not: ['', {}] },
  timeServer: { fits: 'http://time.example.test/tsa', not: ['', 5] },
  timeRoots: { fits: '-----BEGIN CERTIFICATE-----', not: ['', ['x']] },
  lockAfter: { fits: 3, not: [0, 61, 2.5, '3'] },
  reviewChild: { fits: 24, not: [0, 121, 1.5, '24', null] },
  reviewPolice: { fits: 24, not: [0, 121, 1.5, '24', null] },
  reviewNoBreach: { fits: 24, not: [0, 121, 1.5, '24', null] },
  reviewUsual: { fits: 24, not: [0, 121, 1.5, '24', null] },
  volumeCap: { fits: 20, not: [4, 201, 20.5, '20'] },
  daysKept: { fits: 14, not: [0, 366, 1.5, '14', null] },
};

beforeEach(() => {
  fakeBrowser.reset();
});

describe('the managed policy', () => {
  it('has a field for every setting of the school, and for no other', () => {
    expect(SCHOOL_SETTINGS.length).toBeGreaterThan(5);
    expect(Object.keys(SCHEMA.properties).toSorted()).toEqual(SCHOOL_SETTINGS.map(({ name }) => name).toSorted());
    expect(Object.keys(VALUES).toSorted()).toEqual(SCHOOL_SETTINGS.map(({ name }) => name).toSorted());
  });

  it('says of each field what it is, in the types that Chromium reads', () => {
    for (const [name, field] of Object.entries(SCHEMA.properties)) {
      expect(['string', 'boolean', 'integer', 'object', 'array'], name).toContain(field.type);
      expect(field.title.length, name).toBeGreaterThan(3);
      expect(field.description.length, name).toBeGreaterThan(10);
      if (name.startsWith('contact')) expect(Object.keys(field.properties ?? {}), name).toEqual([...CONTACT_PARTS]);
    }
    expect(SCHEMA.properties['role']?.enum).toEqual([...ROLES]);
    expect(SCHEMA.properties['volumeCap']).toMatchObject({
      minimum: settings.VOLUME_MIB.least,
      maximum: settings.VOLUME_MIB.most,
    });
    expect(settings.VOLUME_MIB.most * 2 ** 20).toBe(VOLUME_CAP);
    expect(SCHEMA.properties['daysKept']).toMatchObject({ minimum: DAYS_KEPT.least, maximum: DAYS_KEPT.most });
    for (const name of ['reviewChild', 'reviewPolice', 'reviewNoBreach', 'reviewUsual'])
      expect(SCHEMA.properties[name]).toMatchObject({ minimum: REVIEW_MONTHS.least, maximum: REVIEW_MONTHS.most });
    expect(SCHEMA.properties['lockAfter']).toMatchObject({
      minimum: settings.LOCK_AFTER.least,
      maximum: settings.LOCK_AFTER.most,
    });
  });

  for (const { name, item } of SCHOOL_SETTINGS) {
    it(`sets ${name} before the browser's own, and only with what fits`, async () => {
      const usual = await item.getValue();
      const { fits, not } = VALUES[name] ?? expect.unreachable();
      for (const value of not) {
        await fakeBrowser.storage.managed.set({ [name]: value });
        expect(await item.getValue(), JSON.stringify(value)).toEqual(usual);
        expect(await item.isManaged()).toBe(false);
        // An empty text is what consoles send for a field that nobody filled; everything else is said on the settings page.
        expect(await item.isRefused(), JSON.stringify(value)).toBe((value ?? '') !== '');
      }
      await fakeBrowser.storage.managed.set({ [name]: fits });
      expect(fits).not.toEqual(usual);
      expect(await item.getValue()).toEqual(fits);
      expect(await item.isManaged()).toBe(true);
      expect(await item.isRefused()).toBe(false);
      await fakeBrowser.storage.managed.clear();
      await fakeBrowser.storage.local.set({ [name]: fits });
      expect(await item.getValue()).toEqual(fits);
      expect(await item.isManaged()).toBe(false);
    });
  }

  it('is asked again when the browser’s own changes: a choice made here does not overrule it', async () => {
    await fakeBrowser.storage.managed.set({ daysKept: 14 });
    const heard = new Promise<number>((resolve) => settings.daysKept.watch(resolve));
    await settings.daysKept.setValue(90);
    expect(await heard).toBe(14);
  });

  it('that cannot be read counts as none', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValueOnce(new Error('no manifest'));
    expect(await settings.daysKept.getValue()).toBe(DAYS_KEPT.usual);
  });
});
