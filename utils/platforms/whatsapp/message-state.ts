// What the page says about a message besides its words: edited, cut, media that a picture cannot show, reactions.
import type { IncompleteReason } from '@/utils/evidence/completeness';
import type { Pictures, Reach } from '@/utils/evidence/post';
import { type Read, read, unknown } from '@/utils/evidence/read';
import { attribute, closest, containsNode, matches, query, queryAll, rawText, tagOf } from '@/utils/platforms/page/dom';
import { boxOf, isPainted } from '@/utils/platforms/page/painted';
import { shortText } from '@/utils/platforms/page/short-text';
import { visibleText } from '@/utils/platforms/page/visible-text';
import { parseLocalStamp, plainNumbers } from './local-stamp';
import type { Message } from './message-parts';
import { AVATAR, EDITED, NOT_DOWNLOADED, PICTURE, REACTIONS, SOUND_OR_VIDEO } from './selectors';
import { readMore } from './read-more';
import { EDITED_WORD } from './state-words';

/** Pictures smaller than this (CSS pixels) are emoji and icons. */
const SMALLEST_PICTURE = 40;
const LENGTH = /^\d{1,2}:\d{2}(?::\d{2})?$/;

/** The label stands beside the time. A word there that is not known as "Edited" may be another mark: then it is not claimed. */
export function editedState({ meta, body, quote }: Message): Read<boolean> {
  const mark = queryAll(body, EDITED).find((element) => quote === undefined || !containsNode(quote, element));
  if (mark !== undefined) return read(true, 'page:edited-label', shortText(visibleText(mark)));
  if (meta === undefined) return unknown();
  const shown = shortText(visibleText(meta));
  const words = plainNumbers(shown)
    .replace(/\d{1,2}[:.]\d{2}/, ' ')
    .replace(/(?<!\p{L})(?:[ap]\.? ?m\.?|yb|yh|ص|م|上午|下午|午前|午後|오전|오후)(?!\p{L})/giu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (EDITED_WORD.test(words)) return read(true, 'page:edited-word', shown);
  return /\p{L}/u.test(words) ? unknown(shown) : read(false, 'page:msg-meta', shown);
}

/** A long message ends in "Read more" until somebody presses it. */
export function cutState(message: Message): Read<boolean> {
  const control = readMore(message).find(isPainted);
  return control === undefined
    ? read(false, 'page:no-read-more', '')
    : read(true, 'page:read-more', shortText(visibleText(control)));
}

export function mediaReasons(message: Message): IncompleteReason[] {
  const { body, quote } = message;
  const outside = (selector: string) =>
    queryAll(body, selector).filter((element) => quote === undefined || !containsNode(quote, element));
  const pictures = outside('img').filter(isPicture);
  const loaded = pictures.some((image) => !isPreview(image) && isLoaded(image));
  const missing = outside(NOT_DOWNLOADED).length > 0 || ((pictures.length > 0 || outside(PICTURE).length > 0) && !loaded);
  return [
    ...(missing ? (['picture-not-loaded'] as const) : []),
    ...(hasFurther(message) ? (['further-pictures'] as const) : []),
    ...(outside(SOUND_OR_VIDEO).length > 0 || playsFor(message) ? (['video-or-sound'] as const) : []),
  ];
}

const ALBUM = '[data-testid="media-album"]';

/** "+3" over the last picture of an album that holds more. */
function hasFurther({ body, quote }: Message): boolean {
  const spans = queryAll(body, `${ALBUM} span`).filter((span) => quote === undefined || !containsNode(quote, span));
  return spans.some((span) => /^\+\d+$/.test(rawText(span).trim()));
}

/** The pictures of an album, by their order; undefined for a message with one picture or none. */
export function albumPictures(message: Message): Read<Pictures> | undefined {
  const { body, quote } = message;
  const drawn = queryAll(body, `${ALBUM} img`).filter(
    (image) => isPicture(image) && !isPreview(image) && (quote === undefined || !containsNode(quote, image)),
  );
  if (drawn.length < 2) return undefined;
  const shown = drawn.slice(0, 50).map((_, index) => index + 1);
  return read(hasFurther(message) ? { shown } : { shown, of: shown.length }, 'page:media-album', '');
}

/** A control beside a length of time ("0:42") that is not the time of day plays a sound or a video, whatever it is called. */
function playsFor({ body, meta, words, quote, prePlain }: Message): boolean {
  if (prePlain !== undefined || query(body, 'button, [role="button"]') === undefined) return false;
  const others = [meta, quote, ...words].filter((element) => element !== undefined);
  const isElsewhere = (element: Element) =>
    closest(element, '[aria-hidden="true"]') === undefined &&
    !others.some((other) => containsNode(other, element) || containsNode(element, other));
  return queryAll(body, 'span, div').some(
    (element) => LENGTH.test(plainNumbers(rawText(element).slice(0, 40))) && isElsewhere(element),
  );
}

function isPicture(image: Element): boolean {
  if (!(image instanceof HTMLImageElement) || matches(image, '.emoji, [data-plain-text]')) return false;
  const { width, height } = boxOf(closest(image, PICTURE) ?? image);
  return width >= SMALLEST_PICTURE && height >= SMALLEST_PICTURE && closest(image, AVATAR) === undefined;
}

/** A blurred first impression of the picture stands under it as a `data:` address. */
function isPreview(image: Element): boolean {
  return (attribute(image, 'src') ?? 'data:').startsWith('data:');
}

function isLoaded(image: Element): boolean {
  return image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0;
}

/** Reactions as shown under the bubble; who reacted is not read. */
export function reactions({ row }: Message): Read<Reach> | undefined {
  const element = query(row, REACTIONS);
  if (element === undefined || tagOf(element) === 'img') return undefined;
  const shown = shortText(visibleText(element), 60);
  return shown === '' ? undefined : read({ reactions: shown }, 'page:reactions', shown);
}

/** The time of day in the corner of the bubble, without the word for "Edited" that may stand before it. */
export function metaClock({ meta }: Message): { shown: string; hour?: number; minute?: number } | undefined {
  if (meta === undefined) return undefined;
  const texts = [...queryAll(meta, 'span'), meta].map((element) => withoutEdited(shortText(visibleText(element))));
  const shown = texts.find((text) => parseLocalStamp(text).clock !== undefined) ?? texts.at(-1) ?? '';
  return { shown, ...parseLocalStamp(shown).clock };
}

function withoutEdited(text: string): string {
  return text
    .split(' ')
    .filter((word) => !EDITED_WORD.test(word))
    .join(' ');
}
