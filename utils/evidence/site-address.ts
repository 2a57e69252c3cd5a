// Whether an address leads to the site that its record is of: a record from outside may say one and hold another.
import type { PlatformId } from './post';
import { visibleRuns } from './visible-text';

/** With their subdomains; short addresses that the sites give out themselves are theirs. */
const HOSTS: Readonly<Record<Exclude<PlatformId, 'other'>, readonly string[]>> = {
  facebook: ['facebook.com', 'fb.com', 'fb.me', 'fb.watch'],
  x: ['x.com', 'twitter.com', 't.co'],
  whatsapp: ['whatsapp.com'],
};

/**
 * A page of that site, over HTTP or HTTPS, with neither a name before the host nor characters that hide what stands there. Typed
 * ones may lack their scheme, as browsers read them. Of a site that Tyst does not know any host will do.
 */
export function leadsToSite(platform: PlatformId, address: string): boolean {
  if (!visibleRuns(address).every((run) => 'text' in run)) return false;
  const url = URL.parse(/^[a-z][a-z\d+.-]*:/i.test(address) ? address : `https://${address}`);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return false;
  return platform === 'other' || HOSTS[platform].some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
}
