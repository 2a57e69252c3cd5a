// Why more than one post is needed (PRACTICE 8), and what reading by scrolling causes (DESIGN rule 2), before a thread or a page is captured.
import { useEffect, useRef } from 'preact/hooks';
import { Radios } from '@/components/choices';
import { Field } from '@/components/field';
import { Notice } from '@/components/notice';
import { THREAD_GROUNDS, type ThreadGround } from '@/utils/evidence/thread-item';
import type { PlatformId } from '@/utils/evidence/post';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';

export interface ThreadQuestionProps {
  id: string;
  platform: PlatformId;
  ground: ThreadGround | undefined;
  onGround: (ground: ThreadGround) => void;
  /** Of a chat: the day from which on it is taken, empty for the chosen message. */
  since: { day: string; onDay: (day: string) => void } | undefined;
}

export function ThreadQuestion({ id, platform, ground, onGround, since }: ThreadQuestionProps) {
  const hint = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (ground !== undefined) hint.current?.scrollIntoView({ block: 'nearest' });
  }, [ground]);
  return (
    <div class="thread-question">
      <Radios
        id={id}
        legend={<h2>{t('thread.question')}</h2>}
        value={ground}
        choices={THREAD_GROUNDS.map((value) => ({ value, label: t(`thread.ground.${value}`) }))}
        onChange={onGround}
      />
      {/* Under the answers, which must stand in sight in a small popup; brought into sight itself by an answer, before the capture. */}
      <p class="small" ref={hint}>
        {t('thread.hint')} {t('popup.scrolls')}
      </p>
      {since !== undefined && (
        <Field
          id={`${id}-since`}
          label={t('thread.since')}
          hint={
            since.day === '' ? t('thread.sinceHint') : t('thread.sinceDay', { day: ukTime(`${since.day}T12:00:00.000Z`, 'day') })
          }
          type="date"
          value={since.day}
          onInput={since.onDay}
        />
      )}
      {platform === 'whatsapp' && <Notice tone="info">{t('thread.ownMessages')}</Notice>}
    </div>
  );
}
