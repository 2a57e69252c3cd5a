// Posts to be picked without touching the page: from a list, or on a map of the window.
import { useState } from 'preact/hooks';
import { Radios } from '@/components/choices';
import { t } from '@/utils/i18n/translate';
import { type PostChoiceProps, PostList } from './post-list';
import { PostMap } from './post-map';

export function PostPicker(props: PostChoiceProps) {
  const [how, setHow] = useState<'list' | 'map'>('list');
  return (
    <>
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
      {how === 'list' ? <PostList {...props} /> : <PostMap {...props} />}
    </>
  );
}
