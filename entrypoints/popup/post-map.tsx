// The window drawn to scale with the posts as boxes where they stand: no pixel of the page is needed to choose.
import { shownText } from '@/components/shown-text';
import { t } from '@/utils/i18n/translate';
import type { PostSummary } from '@/utils/platforms/platform';
import { boxOf, mapOf } from './map-geometry';
import type { PostChoiceProps } from './post-list';

export function PostMap({ reading, chosen, onChoose }: PostChoiceProps) {
  const map = mapOf(reading.viewport, reading.posts);
  return (
    <>
      <p class="small" id="map-legend">
        {t('popup.choose.mapLegend')}
      </p>
      <div class="map" role="group" aria-describedby="map-legend" style={{ aspectRatio: map.aspectRatio }}>
        <div class="map-window" style={map.window} aria-hidden="true" />
        {reading.posts.map((post) => (
          <button
            key={post.key}
            type="button"
            class="map-post"
            aria-pressed={post.key === chosen}
            aria-label={nameOf(post)}
            style={{ ...boxOf(map, post.rect), zIndex: map.order.indexOf(post.key) + 1 }}
            onClick={() => {
              onChoose(post.key);
            }}
          >
            {nameOf(post)}
          </button>
        ))}
      </div>
    </>
  );
}

function nameOf(post: PostSummary): string {
  return t('popup.choose.name', {
    author: post.author === '' ? t('popup.authorNotKnown') : shownText(post.author, 60),
    words: post.words === '' ? t('popup.choose.noWords') : shownText(post.words, 90),
  });
}
