// Several posts of the page, ticked and captured in one go.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { sendMessage } from '@/utils/browser/messages';
import type { ViewingAnswer } from '@/utils/evidence/permission-to-view';
import { t } from '@/utils/i18n/translate';
import type { PostSummary } from '@/utils/platforms/platform';
import { CaptureAct } from './capture-act';
import { CaptureNotices } from './capture-notices';
import { POSTS_ID } from './post-list';
import { postName } from './post-name';
import { PostPicker } from './post-picker';
import { useCapture } from './use-capture';
import type { PageInFront } from './use-page-in-front';
import { ViewHead } from './view-head';
import { whoShowedIt } from '@/utils/evidence/who-showed-it';

export interface CaptureSeveralProps {
  page: PageInFront;
  /** See `callingWords`. */
  calling: ReadonlyMap<string, string>;
  /** On WhatsApp: how the person comes to see the chat, and where that is asked. */
  viewing?: ViewingAnswer;
  question?: ComponentChildren;
  /** Why nothing can be captured yet, and the id of where that is answered. */
  waits: { text: string; placeId: string } | undefined;
  onBack: () => void;
  onWithoutPicture: () => void;
}

export function CaptureSeveral({ page, calling, viewing, question, waits, onBack, onWithoutPicture }: CaptureSeveralProps) {
  const [keys, setKeys] = useState<readonly string[]>([]);
  const posts = inPageOrder(page.reading.posts.filter(({ key }) => keys.includes(key)));
  const capture = useCapture(() =>
    sendMessage('captureSeveral', {
      tabId: page.tab.id,
      windowId: page.tab.windowId,
      posts: posts.map((post) => ({ key: post.key, name: postName(post) })),
      ...(viewing && { viewing }),
    }),
  );
  const guessable = posts.map(({ audience, groupSize }) => whoShowedIt(audience, groupSize)).find((each) => each !== undefined);
  const tooFew = posts.length < 2 ? { text: t('several.waits'), placeId: POSTS_ID } : undefined;
  return (
    <div class="capture">
      <div class="facts" inert={capture.busy}>
        <ViewHead title={t('several.title')} onBack={onBack} />
        {question}
        <PostPicker reading={page.reading} calling={calling} several chosen={keys} onChoose={setKeys} />
        <p class="small">{t('several.note')}</p>
        <CaptureNotices guessable={guessable} scrolls={posts.some(({ scrolls }) => scrolls)} />
      </div>
      <CaptureAct
        capture={capture}
        label={t('several.button', { count: posts.length })}
        waits={waits ?? tooFew}
        scrolls
        onWithoutPicture={onWithoutPicture}
        resume={undefined}
      />
    </div>
  );
}

/** From top to bottom, and in one row from left to right, whatever order they were ticked in. */
function inPageOrder(posts: readonly PostSummary[]): PostSummary[] {
  return posts.toSorted((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x);
}
