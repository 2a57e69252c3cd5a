// A list of the settings is changed from what is stored by then, whatever a tab shows of it.
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSetting } from '@/utils/browser/change-setting';
import { contacts, schoolHolidays } from '@/utils/browser/settings';

beforeEach(() => {
  fakeBrowser.reset();
});

it('keeps the days of two tabs that add at the same moment', async () => {
  const days = ['2026-12-21', '2027-02-15'].map((day) => ({ from: day, to: day }));
  await Promise.all(days.map((day) => changeSetting(schoolHolidays, (now) => [...now, day])));
  expect(await schoolHolidays.getValue()).toEqual(days);
});

it('keeps every part of a contact that is typed while another is being stored', async () => {
  await Promise.all([
    changeSetting(contacts.police, (now) => ({ ...now, name: 'Fixture Police' })),
    changeSetting(contacts.police, (now) => ({ ...now, phone: '07700 900123' })),
  ]);
  expect(await contacts.police.getValue()).toEqual({ name: 'Fixture Police', phone: '07700 900123' });
});
