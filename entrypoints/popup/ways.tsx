// The other ways of taking what is in front: the post alone, what hangs under it too, only what the window shows, the whole page.
import { LinkButton } from '@/components/button';
import type { Mode } from '@/utils/evidence/capture-record';
import type { PlatformId } from '@/utils/evidence/post';
import { t } from '@/utils/i18n/translate';
import type { PostSummary } from '@/utils/platforms/platform';
import { takesMore } from './popup-mode';

export interface WaysProps {
  platform: PlatformId;
  post: PostSummary | undefined;
  mode: Mode;
  onMode: (mode: Mode) => void;
}

export function Ways({ platform, post, mode, onMode }: WaysProps) {
  const above = takesMore(mode) ? least(post) : undefined;
  const others = ways(post).filter((way) => way !== mode && way !== above);
  return (
    <>
      {others.map((way) => (
        <LinkButton
          key={way}
          onClick={() => {
            onMode(way);
          }}
        >
          {wayTo(way, platform, mode)}
        </LinkButton>
      ))}
    </>
  );
}

/** Stands above the question why: the way back to the least is in sight while more is asked for. */
export function WayBack({ platform, post, mode, onMode }: WaysProps) {
  const way = least(post);
  return (
    <p class="ways">
      <LinkButton
        onClick={() => {
          onMode(way);
        }}
      >
        {wayTo(way, platform, mode)}
      </LinkButton>
    </p>
  );
}

function least(post: PostSummary | undefined): Mode {
  return post === undefined ? 'visible' : 'post';
}

function ways(post: PostSummary | undefined): Mode[] {
  if (post === undefined) return ['visible', 'page'];
  return post.thread ? ['post', 'thread', 'visible', 'page'] : ['post', 'visible', 'page'];
}

function wayTo(way: Mode, platform: PlatformId, from: Mode): string {
  if (way === 'visible') return t('popup.onlyVisible');
  if (way === 'page') return t('thread.takePage');
  const isChat = platform === 'whatsapp';
  if (way === 'thread') return t(isChat ? 'thread.takeChat' : 'thread.take');
  if (from === 'visible' || from === 'page') return t('popup.wholePost');
  return t(isChat ? 'thread.takeMessage' : 'thread.takePost');
}
