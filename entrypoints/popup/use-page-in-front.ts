// Reads the page of the tab in front, once, when the popup opens.
import { useEffect, useState } from 'preact/hooks';
import { takeContextHint } from '@/utils/browser/context-hint';
import { watchWords } from '@/utils/browser/settings';
import { type ActiveTab, activeTab } from '@/utils/browser/tabs';
import type { PageReading } from '@/utils/platforms/platform';
import type { TystDatabase } from '@/utils/store/database';
import { listFlags } from '@/utils/store/flags';
import { readMentions, readPage } from '@/utils/workflows/capture/read-page';
import { flaggedPosts } from './calling-posts';
import { choosePost } from './choose-post';

export interface PageInFront {
  tab: ActiveTab;
  reading: PageReading;
  /** Key of the post chosen already; absent where no post was found. */
  chosen: string | undefined;
  /** Keys of the posts that mention a watch word. */
  mentions: string[];
}

export type Looked = 'reading' | { page: PageInFront } | { error: unknown };

export function usePageInFront(db: TystDatabase): Looked {
  const [looked, setLooked] = useState<Looked>('reading');
  useEffect(() => {
    const looking = look(db);
    looking.then(
      (page) => {
        setLooked({ page });
      },
      (error: unknown) => {
        setLooked({ error });
      },
    );
    // The school's policy may name other words than this browser, and is known later; what is chosen by then stays.
    return watchWords.atOnce.watch(() => {
      looking.then(withMentions).then(
        (page) => {
          setLooked({ page });
        },
        () => {
          // Of a page that went meanwhile the popup shows what it has; that it could not be read was said.
        },
      );
    });
  }, []);
  return looked;
}

async function withMentions(page: PageInFront): Promise<PageInFront> {
  return { ...page, mentions: await readMentions(page.tab.id, page.reading) };
}

async function look(db: TystDatabase): Promise<PageInFront> {
  const tab = await activeTab();
  const [hint, reading, flags] = await Promise.all([takeContextHint(tab.id), readPage(tab.id), listFlags(db)]);
  const mentions = await readMentions(tab.id, reading);
  return { tab, reading, mentions, chosen: choosePost(reading, hint, { mentions, flagged: flaggedPosts(reading, flags) }) };
}
