// The items of a captured thread in the report: a list that leads to each one's place in the picture, and the places.
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { isKnown } from '@/utils/evidence/read';
import type { ThreadItem } from '@/utils/evidence/thread-item';
import { countsText } from '@/utils/i18n/counts-text';
import { postedTimeWithZone } from '@/utils/i18n/dates';
import type { Translate } from '@/utils/i18n/translate';
import { type Html, html } from '@/utils/documents/html';
import { pageText, pageWords } from '@/utils/documents/page-text';
import { detail, notKnown } from '@/utils/documents/read-value';

/** Undefined where the item of the bundle is no thread; of a page on which no post was found only why it was needed. */
export function threadOf(anchor: string, { items, completeness, threadGround }: CaptureRecord, t: Translate): Html | undefined {
  if (items === undefined) return undefined;
  const { seen } = completeness.counts;
  const needed = threadGround && html`<p>${t('thread.needed')}: ${t(`thread.ground.${threadGround}`)}</p>`;
  if (items.length === 0 && seen === 0) return needed;
  return html`<h3>${t('thread.title')}</h3>
    <p>${countsText(completeness.counts, t)}</p>
    ${needed}
    <ol class="thread">
      ${items.map((each, index) => entry(each, placeId(anchor, index), index, t))}
    </ol>
    ${seen > items.length ? html`<p>${t('thread.more', { number: items.length })}</p>` : undefined}`;
}

function entry({ author, postedAt, text, state, locator, rect }: ThreadItem, place: string, index: number, t: Translate): Html {
  const posted = postedAt.value === 'unknown' ? undefined : postedTimeWithZone(postedAt.value, t);
  return html`<li>
    <strong>${isKnown(author) ? pageText(author.value, 200) : notKnown(t)}</strong> ${posted && pageText(posted)}
    ${isKnown(text) && text.value !== '' ? pageWords(text.value) : undefined}
    ${locator.permalink && detail(pageText(locator.permalink))}
    ${detail(
      html`${t(`thread.state.${state}`)}${rect && html`<a href="#${place}"> · ${t('thread.show', { number: index + 1 })}</a>`}`,
    )}
  </li>`;
}

/** Where the list's links lead: empty elements over the picture, at each item's first row. */
export function placesIn(anchor: string, { items, picture }: CaptureRecord): Html[] {
  if (items === undefined || picture === undefined) return [];
  return items.flatMap(({ rect }, index) => {
    if (rect === undefined) return [];
    const top = ((rect.y / picture.height) * 100).toFixed(3);
    return [html`<span class="place" id="${placeId(anchor, index)}" style="top:${top}%"></span>`];
  });
}

function placeId(anchor: string, index: number): string {
  return `${anchor}-part-${index + 1}`;
}
