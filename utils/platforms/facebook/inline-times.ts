// Reads the posting times that Facebook leaves in the page's inline JSON, by the id of the post they belong to (PLATFORMS §2.3).
import { attribute, queryAll, rawText } from '@/utils/platforms/page/dom';
import { onceALook } from './once-a-look';

const TIME_KEYS = ['publish_time', 'creation_time', 'created_time'];
const MARK = /"(?:publish|creation|created)_time\\*":/;
/** Larger scripts are the site's data for whole feeds, not worth a second's wait. */
const LARGEST_SCRIPT = 4_000_000;
const MOST_VALUES = 400_000;

/** Ids of posts to seconds since 1970. An id that the page gives two different times is left out. */
export type InlineTimes = ReadonlyMap<string, number>;

export const inlineTimes = onceALook(({ document }): InlineTimes => {
  const scripts = queryAll(document, 'script').filter((script) => /json/.test(attribute(script, 'type') ?? ''));
  return timesIn(scripts.map(rawText));
});

/** The same of texts of JSON; what does not parse is passed over. */
export function timesIn(texts: readonly string[]): InlineTimes {
  const all = new Map<string, number | undefined>();
  for (const [id, time] of texts.flatMap(timesOfText)) all.set(id, all.has(id) && all.get(id) !== time ? undefined : time);
  return new Map([...all].flatMap(([id, time]) => (time === undefined ? [] : [[id, time]])));
}

type IdAndTime = readonly [id: string, seconds: number];

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Walks all objects of a text of JSON, those in strings of JSON included (the site nests `tracking` so). A time without an id beside it
 * is that of the nearest thing around it.
 */
function timesOfText(text: string): IdAndTime[] {
  if (text.length > LARGEST_SCRIPT || !MARK.test(text)) return [];
  const times: IdAndTime[] = [];
  const open: { value: unknown; around: readonly string[] }[] = [{ value: parsed(text), around: [] }];
  let left = MOST_VALUES;
  for (let step = open.pop(); step !== undefined && left > 0; step = open.pop(), left--) {
    const { value, around } = step;
    if (typeof value === 'string') {
      if (value.startsWith('{') && MARK.test(value)) open.push({ value: parsed(value), around });
    } else if (isObject(value)) {
      const own = idsOf(value);
      const ids = own.length > 0 ? own : around;
      const time = timeOf(value);
      if (time !== undefined) times.push(...ids.map((id): IdAndTime => [id, time]));
      for (const inner of Object.values(value).slice(0, MOST_VALUES)) open.push({ value: inner, around: ids });
    }
  }
  return times;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null;
}

/** In seconds or milliseconds, between Facebook's beginning and the far future of this program. */
function timeOf(object: JsonObject): number | undefined {
  const value = Number(TIME_KEYS.map((key) => object[key]).find((given) => given !== undefined));
  const seconds = value > 1e11 ? Math.floor(value / 1000) : value;
  return Number.isInteger(seconds) && seconds > 1_075_000_000 && seconds < 7_000_000_000 ? seconds : undefined;
}

const ID_KEYS =
  /^(?:post_id|top_level_post_id|story_fbid|story_id|mf_story_key|legacy_story_hideable_id|id|url|permalink_url|wwwURL)$/;

/** What the object says of itself: ids in its own values, in lists of them, and in addresses of posts. */
function idsOf(object: JsonObject): string[] {
  return Object.entries(object)
    .filter(([key]) => ID_KEYS.test(key))
    .flatMap(([, value]) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .flatMap((value) => (typeof value === 'string' || typeof value === 'number' ? idsInText(String(value)) : []));
}

function idsInText(text: string): string[] {
  if (/^(?:\d{4,}|pfbid\w+)$/.test(text)) return [text];
  const [, id] =
    /(?:\/posts\/(?:[^/?#]+\/)?|\/permalink\/|story_fbid=|\/videos\/|\/reel\/|fbid=)(pfbid\w+|\d{4,})/.exec(text) ?? [];
  return id === undefined ? [] : [id];
}
