// The items of a thread under review, with the way to each one's place in the picture.
import { Card } from '@/components/card';
import { ThreadItems } from '@/components/thread-items';
import type { Draft } from '@/utils/evidence/capture-entry';
import { t } from '@/utils/i18n/translate';
import { showRow } from './picture/show-row';

export function ThreadCard({ draft: { items, counts, picture, threadGround } }: { draft: Draft }) {
  if (items === undefined || counts === undefined || picture === undefined) return null;
  // Of a page on which no post was found there is nothing to list.
  if (items.length === 0 && counts.seen === 0) return null;
  return (
    <Card title={t('thread.title')}>
      <ThreadItems
        items={items}
        counts={counts}
        ground={threadGround}
        onShow={(index) => {
          const rect = items[index]?.rect;
          if (rect !== undefined) showRow(rect.y / picture.height);
        }}
      />
    </Card>
  );
}
