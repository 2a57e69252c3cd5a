// The other ways of taking what is in front: the post alone, what hangs under it too, only what the window shows.
import { LinkButton } from '@/components/button';
import type { PlatformId } from '@/utils/evidence/post';
import { t } from '@/utils/i18n/translate';
import type { PostSummary } from '@/utils/platforms/platform';
import type { PopupMode } from './popup-mode';

export interface WaysProps {
  platform: PlatformId;
  post: PostSummary;
  mode: PopupMode;
  onMode: (mode: PopupMode) => void;
}

export function Ways({ platform, post, mode, onMode }: WaysProps) {
  const others = (['post', 'thread', 'visible'] as const).filter((way) => way !== mode && (way !== 'thread' || post.thread));
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

function wayTo(way: PopupMode, platform: PlatformId, from: PopupMode): string {
  if (way === 'visible') return t('popup.onlyVisible');
  const isChat = platform === 'whatsapp';
  if (way === 'thread') return t(isChat ? 'thread.takeChat' : 'thread.take');
  if (from === 'visible') return t('popup.wholePost');
  return t(isChat ? 'thread.takeMessage' : 'thread.takePost');
}
