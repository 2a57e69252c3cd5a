// The school's and the person's settings, as named items with a fallback; local to this browser, never synchronised.
import { storage } from 'wxt/utils/storage';
import { CONTACT_IDS, type Contact, type ContactId, isContact, isEmail, isTelephone } from '@/utils/evidence/contact';
import { DAYS_KEPT } from '@/utils/evidence/copy-time';
import { type Holiday, isHolidays } from '@/utils/evidence/holiday';
import { isLines, isOneLine } from '@/utils/evidence/one-line';
import { ROLES, type Role } from '@/utils/evidence/role';
import { isWatchWords } from '@/utils/evidence/watch-words';
import { REVIEW_MONTHS } from '@/utils/evidence/review-time';
import type { WatchedSite } from '@/utils/evidence/watched-sites';
import { type SchoolSetting, isOneOf, isText, isWholeNumber, isYesOrNo, schoolSetting } from './school-setting';

export type Language = 'en' | 'cy';
export type DslTerm = 'DSL' | 'DSP';

/** UTF-16 units of what the school says about itself; a letter asks for no more. */
export const LONGEST = { name: 120, address: 400 } as const;

/** Minutes without use after which the casebook may be set to lock itself. */
export const LOCK_AFTER = { least: 1, usual: 10, most: 60 } as const;

/** MiB that one file of a hand-over may be set to hold: from what any post room takes to what verifiers read. */
export const VOLUME_MIB = { least: 5, usual: 200, most: 200 } as const;

// What the school may set for every device; each stands in `public/managed-schema.json`, too.

/** Null: the browser's own language decides. */
export const language = schoolSetting<Language | null>('language', null, isOneOf<Language>(['en', 'cy']));
/** Wales says DSP, England DSL: until somebody chooses, the language that Tyst speaks decides. */
export const dslTerm = followingLanguage(schoolSetting<DslTerm | null>('dslTerm', null, isOneOf<DslTerm>(['DSL', 'DSP'])));
/** Of the reports in files that are handed over; null: as Tyst speaks. */
export const reportLanguage = schoolSetting<Language | 'both' | null>(
  'reportLanguage',
  null,
  isOneOf<Language | 'both'>(['en', 'cy', 'both']),
);
/** What the person at this browser does: which screens are offered and what they show. A view, not a lock. */
export const role = schoolSetting<Role>('role', 'staff', isOneOf(ROLES));

const isName = (value: unknown): value is string => isOneLine(value, LONGEST.name);

/** Goes into bundles as `Source-Organization`; empty: not stated. */
export const schoolName = schoolSetting('schoolName', '', isName);
/** Stand at the head of letters; each empty where nobody has set it. */
export const schoolAddress = schoolSetting('schoolAddress', '', (value): value is string => isLines(value, LONGEST.address));
export const schoolPhone = schoolSetting('schoolPhone', '', (value): value is string => isText(value) && isTelephone(value));
export const schoolEmail = schoolSetting('schoolEmail', '', (value): value is string => isText(value) && isEmail(value));
/** Who signs the Head's letters, and as what; empty: asked in each letter, and “Head Teacher”. */
export const signatory = schoolSetting('signatory', '', isName);
export const headTitle = schoolSetting('headTitle', '', isName);
/** What the school calls the Health and Safety Unit, in English and in Welsh; empty: that (PRACTICE 20). */
export const unitName = schoolSetting('unitName', '', isName);
export const unitNameWelsh = schoolSetting('unitNameWelsh', '', isName);
/** Whether there is a Deputy Head; without one a matter about the Head goes to the Chair of Governors (P1.3). */
export const hasDeputy = schoolSetting('hasDeputy', true, isYesOrNo);
/** The school card's text, as its file holds it; empty: none. */
export const schoolCard = schoolSetting('schoolCard', '', isText);
/** The policy that the school goes by, as the JSON text of a pack; empty: none is set. */
export const policyPack = schoolSetting('policyPack', '', isText);
/** Days on which the school is closed: no deadline of a letter falls on them. */
export const schoolHolidays = schoolSetting<Holiday[]>('schoolHolidays', [], isHolidays);
/** Minutes without use after which the casebook locks itself. */
export const lockAfter = schoolSetting('lockAfter', LOCK_AFTER.usual, isWholeNumber(LOCK_AFTER));
/** MiB of captures in one file of a hand-over; the report in each file comes on top of it. */
export const volumeCap = schoolSetting('volumeCap', VOLUME_MIB.usual, isWholeNumber(VOLUME_MIB));
/** Days after a confirmed receipt for which the pictures stay on the computer that recorded them (PRACTICE 27). */
export const daysKept = schoolSetting('daysKept', DAYS_KEPT.usual, isWholeNumber(DAYS_KEPT));
const isPeriod = isWholeNumber(REVIEW_MONTHS);
/** Months after closure after which a matter is looked at again, by what it is about (PRACTICE 27). */
export const reviewChild = schoolSetting('reviewChild', REVIEW_MONTHS.usual, isPeriod);
export const reviewPolice = schoolSetting('reviewPolice', REVIEW_MONTHS.usual, isPeriod);
export const reviewNoBreach = schoolSetting('reviewNoBreach', REVIEW_MONTHS.usual, isPeriod);
export const reviewUsual = schoolSetting('reviewUsual', REVIEW_MONTHS.usual, isPeriod);
/** The address of the timestamp server; empty: trusted time is off. */
export const timeServer = schoolSetting('timeServer', '', isText);
/** Certificates in PEM form, one after the other, that a timestamp has to lead to; empty: none is accepted. */
export const timeRoots = schoolSetting('timeRoots', '', isText);

/** What looks for them is switched on by a person alone (PRACTICE 18): the words by themselves do nothing. */
export const watchWords = schoolSetting<string[]>('watchWords', [], isWatchWords);

/** Whom the school tells and asks, each under `contactPolice` and so on. */
export const contacts = Object.fromEntries(CONTACT_IDS.map((id) => [id, contactSetting(id)])) as Readonly<
  Record<ContactId, SchoolSetting<Partial<Contact>>>
>;

export function contactKey(id: ContactId): `contact${string}` {
  return `contact${id.charAt(0).toUpperCase()}${id.slice(1)}`;
}

function contactSetting(id: ContactId): SchoolSetting<Partial<Contact>> {
  return schoolSetting<Partial<Contact>>(contactKey(id), {}, isContact);
}

// What follows is the person's own: it is read from this browser alone, so that no policy can switch it on (PRACTICE 18).
/** The sites on which the words are looked for; switched on and off by workflows/watch-site.ts only. */
export const watchedSites = storage.defineItem<WatchedSite[]>('local:watchedSites', { fallback: [] });
/** Whether somebody said that the school has settled what must be settled first. */
export const watchSettled = storage.defineItem<boolean>('local:watchSettled', { fallback: false });

/** The school's own policies, each as the JSON text of a pack. */
export const ownPolicies = storage.defineItem<string[]>('local:ownPolicies', { fallback: [] });
/** What was changed of a policy and not saved yet, as its form's JSON text; empty: nothing. */
export function policyDraft(id: string) {
  return storage.defineItem<string>(`local:policyDraft:${id}`, { fallback: '' });
}

function followingLanguage(chosen: SchoolSetting<DslTerm | null>): SchoolSetting<DslTerm> {
  return {
    ...term(chosen, language),
    setValue: (value) => chosen.setValue(value),
    isManaged: () => chosen.isManaged(),
    isRefused: () => chosen.isRefused(),
    atOnce: term(chosen.atOnce, language.atOnce),
  };
}

function term(
  chosen: SchoolSetting<DslTerm | null>['atOnce'],
  spoken: SchoolSetting<Language | null>['atOnce'],
): SchoolSetting<DslTerm>['atOnce'] {
  const getValue = async () => {
    const [said, speaks] = await Promise.all([chosen.getValue(), spoken.getValue()]);
    return said ?? termIn(speaks);
  };
  return {
    getValue,
    watch(changed) {
      const tell = () => {
        void getValue().then(changed);
      };
      const stops = [chosen.watch(tell), spoken.watch(tell)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

/** Null: the browser's own language. */
function termIn(spoken: Language | null): DslTerm {
  const isWelsh = spoken === null ? navigator.languages.some((tag) => /^cy(-|$)/i.test(tag)) : spoken === 'cy';
  return isWelsh ? 'DSP' : 'DSL';
}
