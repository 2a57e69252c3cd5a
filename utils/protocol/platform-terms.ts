// Where each platform takes reports, and which of its rules may be breached (P4.1). Platforms rename them: see `RULES_AS_AT`.
import type { PlatformId } from '@/utils/evidence/post';

/** The day as at which routes and names were put together, `YYYY-MM-DD`. */
export const RULES_AS_AT = '2026-11-21';

export const TERMS = ['bullying', 'hate', 'violence', 'child', 'privacy', 'sexual', 'impersonation', 'false-account'] as const;
export type Term = (typeof TERMS)[number];

export interface PlatformRule {
  term: Term;
  /** As the site itself calls it, in English: that is what whoever reads the report looks for. */
  name: string;
  /** The month or year of the copy of the site's own page, or of what quotes it, in which the name was read; without one it is from memory (docs/platform-rules.md). */
  seen?: string;
}

export interface ReportingPlace {
  /** Where to report, as text: it is never opened from here. Absent where the thing itself has a way to report it. */
  address?: string;
  /** Where the site's rules stand, as text. */
  rulesAddress?: string;
  /** The rules that this platform has, by its own names; none where the site is not known. */
  rules: readonly PlatformRule[];
}

export const REPORTING: Readonly<Record<PlatformId, ReportingPlace>> = {
  facebook: {
    address: 'https://www.facebook.com/help/reportlinks',
    rulesAddress: 'https://transparency.meta.com/policies/community-standards/',
    rules: [
      { term: 'bullying', name: 'Bullying and Harassment' },
      { term: 'hate', name: 'Hateful Conduct' },
      { term: 'violence', name: 'Violence and Incitement' },
      { term: 'child', name: 'Child Sexual Exploitation, Abuse and Nudity' },
      { term: 'privacy', name: 'Privacy Violations' },
      { term: 'sexual', name: 'Adult Nudity and Sexual Activity' },
      { term: 'impersonation', name: 'Authentic Identity Representation' },
      { term: 'false-account', name: 'Account Integrity', seen: '2025' },
    ],
  },
  x: {
    address: 'https://help.x.com/en/forms',
    rulesAddress: 'https://help.x.com/en/rules-and-policies/x-rules',
    rules: [
      { term: 'bullying', name: 'Abuse and Harassment', seen: '2024-03' },
      { term: 'hate', name: 'Hateful Conduct', seen: '2023-04' },
      { term: 'violence', name: 'Violent Content' },
      { term: 'child', name: 'Child Safety' },
      { term: 'privacy', name: 'Private Content' },
      { term: 'sexual', name: 'Non-Consensual Nudity' },
      { term: 'impersonation', name: 'Misleading and Deceptive Identities' },
      { term: 'false-account', name: 'Authenticity', seen: '2025' },
    ],
  },
  // One clause of the terms of service lists them all.
  whatsapp: {
    address: 'https://www.whatsapp.com/contact',
    rulesAddress: 'https://www.whatsapp.com/legal/terms-of-service',
    rules: [
      { term: 'bullying', name: 'Legal and Acceptable Use: intimidating, harassing', seen: '2023-05' },
      { term: 'hate', name: 'Legal and Acceptable Use: hateful', seen: '2023-05' },
      { term: 'violence', name: 'Legal and Acceptable Use: threatening', seen: '2023-05' },
      { term: 'child', name: 'Legal and Acceptable Use: endangering children', seen: '2023-05' },
      { term: 'privacy', name: 'Legal and Acceptable Use: rights of others, privacy', seen: '2023-05' },
      { term: 'impersonation', name: 'Legal and Acceptable Use: impersonating someone', seen: '2023-05' },
    ],
  },
  other: { rules: [] },
};

/** The rules that any of these platforms has, in the order of the list; all of them of a site that is not known. */
export function termsOf(platforms: readonly PlatformId[]): Term[] {
  return TERMS.filter((term) => platforms.some((platform) => hasTerm(platform, term)));
}

function hasTerm(platform: PlatformId, term: Term): boolean {
  const { rules } = REPORTING[platform];
  return rules.length === 0 || rules.some((rule) => rule.term === term);
}

/** What the platform itself calls the rule; undefined where the site, or its name for it, is not known. */
export function ruleName(platform: PlatformId, term: Term): string | undefined {
  return REPORTING[platform].rules.find((rule) => rule.term === term)?.name;
}

/** Where a school goes when a platform does not answer: for those who work with children, free (SWGfL; read in copies of 2020 to 2025). */
export const HELPLINE = {
  phone: '0344 381 4772',
  email: 'helpline@saferinternet.org.uk',
  /** Days to give the platform first, as the helpline itself suggests. */
  afterHours: 48,
} as const;
