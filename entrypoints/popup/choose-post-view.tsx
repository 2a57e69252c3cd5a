// Choosing another post without touching the page: from a list, or on a map of the window.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Radios } from '@/components/choices';
import { t } from '@/utils/i18n/translate';
import type { PageReading } from '@/utils/platforms/platform';
import { PostList } from './post-list';
import { PostMap } from './post-map';
import { ViewHead } from './view-head';

export interface ChoosePostProps {
  reading: PageReading;
  chosen: string | undefined;
  onUse: (key: string) => void;
  onBack: () => void;
}

export function ChoosePost({ reading, chosen, onUse, onBack }: ChoosePostProps) {
  const [how, setHow] = useState<'list' | 'map'>('list');
  const [key, setKey] = useState(chosen);
  return (
    <div class="capture">
      <div class="facts">
        <ViewHead title={t('popup.choose.title')} onBack={onBack} />
        <Radios
          id="how"
          legend={t('popup.choose.how')}
          inline
          choices={[
            { value: 'list', label: t('popup.choose.list') },
            { value: 'map', label: t('popup.choose.map') },
          ]}
          value={how}
          onChange={setHow}
        />
        {how === 'list' ? (
          <PostList reading={reading} chosen={key} onChoose={setKey} />
        ) : (
          <PostMap reading={reading} chosen={key} onChoose={setKey} />
        )}
      </div>
      <div class="act">
        <Button
          wide
          disabled={key === undefined}
          onClick={() => {
            if (key !== undefined) onUse(key);
          }}
        >
          {t('popup.choose.use')}
        </Button>
      </div>
    </div>
  );
}
