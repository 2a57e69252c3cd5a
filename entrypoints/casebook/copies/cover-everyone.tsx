// Proposes covers over everyone but the author, as far as the record knows their rows, and says what it does not know.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Notice } from '@/components/notice';
import { shownText } from '@/components/shown-text';
import type { EditedMasks } from '@/components/masks/use-masks';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { uncovered } from '@/utils/evidence/rect';
import { everyoneElse } from '@/utils/evidence/thread-others';
import type { OpenArea } from '@/utils/evidence/working-copy';
import { t } from '@/utils/i18n/translate';

export function CoverEveryone({ record, edited }: { record: CaptureRecord; edited: EditedMasks<OpenArea> }) {
  const [added, setAdded] = useState<{ count: number; unread: number } | undefined>(undefined);
  const { areas, unread, cannotTell } = everyoneElse(record);
  const propose = () => {
    const covers = edited.masks.map(({ rect }) => rect);
    const fresh = areas.filter((rect) => uncovered(rect, covers).length > 0);
    if (fresh.length > 0) {
      edited.addAll(fresh.map((rect) => ({ id: crypto.randomUUID(), rect, reason: 'another-person', words: '' })));
    }
    setAdded({ count: fresh.length, unread: fresh.length > 0 ? unread : 0 });
  };
  return (
    <Card title={t('workingCopies.everyone.title')}>
      {cannotTell === undefined ? (
        <>
          <p>{t('workingCopies.everyone.author', { name: shownText(record.post.author.value, 60) })}</p>
          <p class="small">{t('workingCopies.everyone.limits')}</p>
          <Button look="second" onClick={propose}>
            {t('workingCopies.everyone.act')}
          </Button>
          {added !== undefined && (
            <Notice live tone={added.unread > 0 ? 'warn' : 'info'}>
              <p>
                {added.count === 0
                  ? t('workingCopies.everyone.nothing')
                  : t('workingCopies.everyone.covered', { count: added.count })}
              </p>
              {added.unread > 0 && <p>{t('workingCopies.everyone.unread', { count: added.unread })}</p>}
            </Notice>
          )}
        </>
      ) : (
        <p>{t(cannotTell === 'places' ? 'workingCopies.everyone.places' : 'workingCopies.everyone.noAuthor')}</p>
      )}
    </Card>
  );
}
