// Where on X watch words may be looked for: not in messages, the account's own pages, chats or fields.
import { segmentsOf } from '@/utils/platforms/page/address';
import type { WatchRules } from '@/utils/platforms/platform';

/** First path segments of what is the viewer's own. */
const OWN_PLACES: ReadonlySet<string> = new Set(['messages', 'notifications', 'settings', 'compose', 'login', 'account']);

export const xWatch: WatchRules = {
  mayRead({ url }) {
    const [first = '', second = ''] = segmentsOf(url);
    return !OWN_PLACES.has(first) && !(first === 'i' && second === 'chat');
  },
  mayOffer: () => true,
  apart:
    'header[role="banner"], nav, [data-testid="sidebarColumn"], [data-testid="chat-drawer-root"], [data-testid="DMDrawer"], ' +
    '[data-testid="GrokDrawer"], [contenteditable], [role="textbox"]',
};
