// The window drawn to scale with the posts as boxes where they stand: no pixel of the page is needed to choose.
import { t } from '@/utils/i18n/translate';
import type { PostSummary } from '@/utils/platforms/platform';
import { boxOf, mapOf } from './map-geometry';
import { type PostChoiceProps, POSTS_ID } from './post-list';
import { postName } from './post-name';

export function PostMap({ reading, several = false, chosen, calling, onChoose }: PostChoiceProps) {
  const map = mapOf(reading.viewport, reading.posts);
  const named = (post: PostSummary) => [calling.get(post.key) ?? [], postName(post)].flat().join(' · ');
  return (
    <>
      <p class="small" id="map-legend">
        {t(several ? 'several.mapLegend' : 'popup.choose.mapLegend')}
      </p>
      <div class="map" role="group" aria-describedby="map-legend" style={{ aspectRatio: map.aspectRatio }}>
        <div class="map-window" style={map.window} aria-hidden="true" />
        {reading.posts.map((post, index) => (
          <button
            key={post.key}
            type="button"
            class="map-post"
            {...(index === 0 && { id: POSTS_ID })}
            aria-pressed={chosen.includes(post.key)}
            aria-label={named(post)}
            style={{ ...boxOf(map, post.rect), zIndex: map.order.indexOf(post.key) + 1 }}
            onClick={() => {
              onChoose(several ? toggled(chosen, post.key) : [post.key]);
            }}
          >
            {named(post)}
          </button>
        ))}
      </div>
    </>
  );
}

function toggled(chosen: readonly string[], key: string): string[] {
  return chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key];
}
