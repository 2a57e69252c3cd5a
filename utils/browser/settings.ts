// The school's and the person's settings, as named items with a fallback; local to this browser, never synchronised.
import { storage } from 'wxt/utils/storage';
import type { WatchedSite } from '@/utils/evidence/watched-sites';

export type Language = 'en' | 'cy';
export type Role = 'staff' | 'dsl';

/** Undefined: the browser's own language decides. */
export const language = storage.defineItem<Language | null>('local:language', { fallback: null });
export const role = storage.defineItem<Role>('local:role', { fallback: 'staff' });
/** Wales says DSP, England DSL: until somebody chooses, a browser that asks for Welsh is taken to stand in Wales. */
export const dslTerm = storage.defineItem<'DSL' | 'DSP'>('local:dslTerm', {
  fallback: navigator.languages.some((tag) => /^cy(-|$)/i.test(tag)) ? 'DSP' : 'DSL',
});
/** Of the reports in files that are handed over; undefined: as Tyst speaks. */
export const reportLanguage = storage.defineItem<Language | 'both' | null>('local:reportLanguage', { fallback: null });
/** Goes into bundles as `Source-Organization`; empty: not stated. */
export const schoolName = storage.defineItem<string>('local:schoolName', { fallback: '' });
/** The school card's text, as its file holds it; empty: none. A managed policy goes before it (`utils/browser/school-card.ts`). */
export const schoolCard = storage.defineItem<string>('local:schoolCard', { fallback: '' });
/** Minutes without use after which the casebook locks itself. */
export const lockAfter = storage.defineItem<number>('local:lockAfter', { fallback: 10 });
/** Whether there is a Deputy Head; without one a matter about the Head goes to the Chair of Governors (P1.3). */
export const hasDeputy = storage.defineItem<boolean>('local:hasDeputy', { fallback: true });

// What follows is the person's own: it is read from this browser alone, so that no policy can switch it on (PRACTICE 18).
export const watchWords = storage.defineItem<string[]>('local:watchWords', { fallback: [] });
/** The sites on which the words are looked for; switched on and off by workflows/watch-site.ts only. */
export const watchedSites = storage.defineItem<WatchedSite[]>('local:watchedSites', { fallback: [] });
/** Whether somebody said that the school has settled what must be settled first. */
export const watchSettled = storage.defineItem<boolean>('local:watchSettled', { fallback: false });
