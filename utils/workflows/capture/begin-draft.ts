// Begins a draft: everything that is read of the page while its first picture is taken.
import { browserName } from '@/utils/browser/about-browser';
import { sha256 } from '@/utils/evidence/digest';
import type { NewDraft } from '@/utils/store/drafts';
import { offsetOf } from '@/utils/evidence/clock';
import type { Draft } from '@/utils/evidence/capture-entry';
import { nothingRead } from '@/utils/evidence/nothing-read';
import { asUnread } from '@/utils/evidence/unread';
import type { CaptureRequest } from './capture-page';
import type { CaptureTab } from './capture-tab';
import { saying } from './saying';

export async function beginDraft(
  tab: Pick<CaptureTab, 'ask' | 'userAgent'>,
  { mode, key, viewing, threadGround }: CaptureRequest,
): Promise<Pick<NewDraft, 'draft' | 'source'>> {
  const page = await (key === undefined ? tab.ask('begin') : tab.ask('begin', key));
  const reading = page.post;
  const unread = asUnread(page.unread);
  const now = new Date();
  const source = reading && new Blob([reading.source], { type: 'text/plain;charset=utf-8' });
  const draft: Draft = {
    platform: page.platform,
    mode,
    locator: reading?.locator ?? page.locator,
    audience: reading?.audience ?? 'unknown',
    capturedAt: { utc: now.toISOString(), offset: offsetOf(now), clock: 'device' },
    post: reading?.post ?? nothingRead(unread),
    ...(unread && { unread }),
    ...(source && { source: await sha256(source) }),
    alterations: [],
    reasons: reading?.reasons ?? [],
    ...(key !== undefined && reading && { begun: { key, says: saying(reading.post), reasons: reading.reasons } }),
    seen: mode === 'visible' ? page.inWindow : 1,
    ...(threadGround && { threadGround }),
    browser: browserName(tab.userAgent),
    masks: [],
    viewer: {
      known: page.viewer.known,
      names: page.viewer.names,
      handles: page.viewer.handles,
      mentioned: reading?.viewerMentioned ?? false,
    },
    shownNames: reading?.shownNames ?? [],
    answers: { categories: [], concern: '', ...(viewing && { viewing }) },
  };
  return { draft, ...(source && { source }) };
}
