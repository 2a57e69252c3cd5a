// The sites on which watch words can be looked for, and the one host of each that Tyst then asks for. WhatsApp is none of them.

export const WATCHED_SITES = ['x', 'facebook'] as const;
export type WatchedSite = (typeof WATCHED_SITES)[number];

/** As narrow as the feature can be: other hosts of the two sites lead here, or are watched by nobody. */
export const SITE_HOST: Readonly<Record<WatchedSite, string>> = {
  x: 'https://x.com/*',
  facebook: 'https://www.facebook.com/*',
};
