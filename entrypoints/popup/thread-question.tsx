// Why more than one post is needed (PRACTICE 8), and what reading by scrolling causes (DESIGN rule 2), before a thread or a page is captured.
import { Radios } from '@/components/choices';
import { Notice } from '@/components/notice';
import { THREAD_GROUNDS, type ThreadGround } from '@/utils/evidence/thread-item';
import type { PlatformId } from '@/utils/evidence/post';
import { t } from '@/utils/i18n/translate';

export interface ThreadQuestionProps {
  id: string;
  platform: PlatformId;
  ground: ThreadGround | undefined;
  onGround: (ground: ThreadGround) => void;
}

export function ThreadQuestion({ id, platform, ground, onGround }: ThreadQuestionProps) {
  return (
    <div class="thread-question">
      <Radios
        id={id}
        legend={<h2>{t('thread.question')}</h2>}
        hint={`${t('thread.hint')} ${t('popup.scrolls')}`}
        value={ground}
        choices={THREAD_GROUNDS.map((value) => ({ value, label: t(`thread.ground.${value}`) }))}
        onChange={onGround}
      />
      {platform === 'whatsapp' && <Notice tone="info">{t('thread.ownMessages')}</Notice>}
    </div>
  );
}
