// Where each platform takes reports, and which of its rules may be breached (P4.1). Platforms rename them: as at November 2026.
import type { PlatformId } from '@/utils/evidence/post';

export const TERMS = ['bullying', 'hate', 'violence', 'child', 'privacy', 'sexual', 'impersonation', 'false-account'] as const;
export type Term = (typeof TERMS)[number];

export interface ReportingPlace {
  /** Where to report, as text: it is never opened from here. Absent where the thing itself has a way to report it. */
  address?: string;
  /** The rules that this platform has. */
  terms: readonly Term[];
}

export const REPORTING: Readonly<Record<PlatformId, ReportingPlace>> = {
  facebook: { address: 'https://www.facebook.com/help/reportlinks', terms: TERMS },
  x: {
    address: 'https://help.x.com/en/forms',
    terms: ['bullying', 'hate', 'violence', 'child', 'privacy', 'sexual', 'impersonation', 'false-account'],
  },
  whatsapp: {
    address: 'https://www.whatsapp.com/contact',
    terms: ['bullying', 'hate', 'violence', 'child', 'privacy', 'impersonation'],
  },
  other: { terms: TERMS },
};

/** The rules that any of these platforms has, in the order of the list. */
export function termsOf(platforms: readonly PlatformId[]): Term[] {
  return TERMS.filter((term) => platforms.some((platform) => REPORTING[platform].terms.includes(term)));
}
