// Choosing another post to capture.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { t } from '@/utils/i18n/translate';
import type { PageReading } from '@/utils/platforms/platform';
import { PostPicker } from './post-picker';
import { ViewHead } from './view-head';

export interface ChoosePostProps {
  reading: PageReading;
  chosen: string | undefined;
  /** See `callingWords`. */
  calling: ReadonlyMap<string, string>;
  onUse: (key: string) => void;
  onBack: () => void;
}

export function ChoosePost({ reading, chosen, calling, onUse, onBack }: ChoosePostProps) {
  const [key, setKey] = useState(chosen);
  return (
    <div class="capture">
      <div class="facts">
        <ViewHead title={t('popup.choose.title')} onBack={onBack} />
        <PostPicker
          reading={reading}
          calling={calling}
          chosen={key === undefined ? [] : [key]}
          onChoose={([last]) => {
            setKey(last);
          }}
        />
      </div>
      <div class="act">
        <div class="main-act">
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
    </div>
  );
}
