// In a chat: the viewer's own messages in the picture are covered, and the gaps tell the author whose they are (PRACTICE 6).
import { LinkButton } from '@/components/button';
import { Notice } from '@/components/notice';
import type { Draft } from '@/utils/evidence/capture-entry';
import { t } from '@/utils/i18n/translate';

export function OwnWordsNote({ draft, onDiscard }: { draft: Draft; onDiscard: () => void }) {
  if (draft.ownWords !== true) return null;
  return (
    <Notice tone="warn">
      <h2>{t('review.ownWords.title')}</h2>
      <p>{t('review.ownWords.tells')}</p>
      <p>{t('review.ownWords.safer')}</p>
      <ul>
        <li>
          {t('review.ownWords.one')} <LinkButton onClick={onDiscard}>{t('review.ownWords.discard')}</LinkButton>
        </li>
        <li>{t('review.ownWords.other')}</li>
      </ul>
    </Notice>
  );
}
