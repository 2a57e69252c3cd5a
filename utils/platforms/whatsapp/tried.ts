// What a page has of the marks from which each way of finding WhatsApp's chat and messages begins.
import type { Unread, WayTried } from '@/utils/evidence/unread';
import { triedWays } from '@/utils/platforms/page/tried';
import type { Page } from '@/utils/platforms/platform';
import { chatOf } from './chat';
import { MESSAGES, PANELS } from './selectors';

/** Undefined where a message was found, be it the viewer's own. */
export function unreadOf(page: Page): Unread | undefined {
  if (chatOf(page)?.rows.some(({ kind }) => kind === 'message') === true) return undefined;
  const [testId, policy, application, copyable, main] = PANELS;
  const marks: Readonly<Record<WayTried<'whatsapp'>, string>> = {
    'whatsapp-panel-test-id': testId,
    'whatsapp-panel-scroll-policy': policy,
    'whatsapp-panel-application': application,
    'whatsapp-panel-copyable-area': copyable,
    'whatsapp-panel-main': main,
    ...MESSAGES,
  };
  return { why: 'no-strategy', tried: triedWays(page.document, 'whatsapp', marks) };
}
