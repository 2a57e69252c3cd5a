// The three kinds of threads that faults are planted in, each out of a virtual list; every person in them is invented.
import { facebookFeed } from '@/tests/bench/facebook-feed';
import { PLAIN, type VirtualList } from '@/tests/bench/virtual-list';
import { WHATSAPP_FEED } from '@/tests/bench/whatsapp-feed';
import { X_FEED } from '@/tests/bench/x-feed';

export type SiteName = 'x' | 'facebook' | 'whatsapp';

export interface Site {
  name: SiteName;
  address: string;
  body: string;
  /** What scrolls the thread, as a selector; absent: the window. */
  inner?: string;
  /** What holds the rows. */
  list: string;
  /** Another address of the same site. */
  elsewhere: string;
}

const DIALOG = facebookFeed('dialog');
/** The long form has a tile for every tenth and more; the short one just enough to be cut short. */
export const LONG_FORM = process.env['TYST_FAULTS'] === 'all';
const LIST: VirtualList = { ...PLAIN, items: LONG_FORM ? 44 : 20, batch: 16, delay: 150 };

export const SITES: Record<SiteName, Site> = {
  x: { name: 'x', address: X_FEED.address, body: X_FEED.page(LIST), list: '#replies', elsewhere: 'https://x.com/somebody_else' },
  facebook: {
    name: 'facebook',
    address: DIALOG.address,
    body: DIALOG.page(LIST),
    inner: '#inner',
    list: '#comments',
    elsewhere: 'https://www.facebook.com/somebody.else',
  },
  whatsapp: {
    name: 'whatsapp',
    address: WHATSAPP_FEED.address,
    body: WHATSAPP_FEED.page(LIST),
    inner: '[data-testid="conversation-panel-messages"]',
    list: '#rows',
    elsewhere: 'https://web.whatsapp.com/elsewhere',
  },
};
