// The school's and the person's settings, as named items with a fallback; local to this browser, never synchronised.
import { storage } from 'wxt/utils/storage';
import { DAYS_KEPT } from '@/utils/evidence/copy-time';
import type { WatchedSite } from '@/utils/evidence/watched-sites';
import { isOneOf, isText, isWholeNumber, isYesOrNo, schoolSetting } from './school-setting';

export type Language = 'en' | 'cy';
export type Role = 'staff' | 'dsl';

/** Minutes without use after which the casebook may be set to lock itself. */
export const LOCK_AFTER = { least: 1, usual: 10, most: 60 } as const;

// What the school may set for every device; each stands in `public/managed-schema.json`, too.

/** Null: the browser's own language decides. */
export const language = schoolSetting<Language | null>('language', null, isOneOf<Language>(['en', 'cy']));
/** Wales says DSP, England DSL: until somebody chooses, a browser that asks for Welsh is taken to stand in Wales. */
export const dslTerm = schoolSetting<'DSL' | 'DSP'>(
  'dslTerm',
  navigator.languages.some((tag) => /^cy(-|$)/i.test(tag)) ? 'DSP' : 'DSL',
  isOneOf(['DSL', 'DSP']),
);
/** Of the reports in files that are handed over; null: as Tyst speaks. */
export const reportLanguage = schoolSetting<Language | 'both' | null>(
  'reportLanguage',
  null,
  isOneOf<Language | 'both'>(['en', 'cy', 'both']),
);
/** Goes into bundles as `Source-Organization`; empty: not stated. */
export const schoolName = schoolSetting('schoolName', '', isText);
/** Whether there is a Deputy Head; without one a matter about the Head goes to the Chair of Governors (P1.3). */
export const hasDeputy = schoolSetting('hasDeputy', true, isYesOrNo);
/** The school card's text, as its file holds it; empty: none. */
export const schoolCard = schoolSetting('schoolCard', '', isText);
/** Days on which the school is closed, both ends included (`YYYY-MM-DD`): no deadline of a letter falls on them. */
export const schoolHolidays = storage.defineItem<{ from: string; to: string }[]>('local:schoolHolidays', { fallback: [] });
/** Minutes without use after which the casebook locks itself. */
export const lockAfter = schoolSetting('lockAfter', LOCK_AFTER.usual, isWholeNumber(LOCK_AFTER));
/** Days after a confirmed receipt for which the pictures stay on the computer that recorded them (PRACTICE 27). */
export const daysKept = schoolSetting('daysKept', DAYS_KEPT.usual, isWholeNumber(DAYS_KEPT));
/** The address of the timestamp server; empty: trusted time is off. */
export const timeServer = schoolSetting('timeServer', '', isText);
/** Certificates in PEM form, one after the other, that a timestamp has to lead to; empty: none is accepted. */
export const timeRoots = schoolSetting('timeRoots', '', isText);

// What follows is the person's own: it is read from this browser alone, so that no policy can switch it on (PRACTICE 18).
export const role = storage.defineItem<Role>('local:role', { fallback: 'staff' });
export const watchWords = storage.defineItem<string[]>('local:watchWords', { fallback: [] });
/** The sites on which the words are looked for; switched on and off by workflows/watch-site.ts only. */
export const watchedSites = storage.defineItem<WatchedSite[]>('local:watchedSites', { fallback: [] });
/** Whether somebody said that the school has settled what must be settled first. */
export const watchSettled = storage.defineItem<boolean>('local:watchSettled', { fallback: false });
