// When a post was made: decoded from its id, and compared with what the page says and shows.
import type { PostedAt } from '@/utils/evidence/post';
import { type Read, read, unknown } from '@/utils/evidence/read';
import { attribute, linkOf, query } from '@/utils/platforms/page/dom';
import { localToUtc, settleDay } from '@/utils/platforms/page/local-to-utc';
import { shortText } from '@/utils/platforms/page/short-text';
import { parseShownTime, type ShownTime } from '@/utils/platforms/page/shown-time';
import { visibleText } from '@/utils/platforms/page/visible-text';
import type { Page } from '@/utils/platforms/platform';
import { type FoundPost, own } from './found-post';
import { X_WEB } from './selectors';
import { statusOf } from './status-address';
import { timeOfStatusId } from './status-id';

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * The id first: it tells the millisecond in every layout and language (raw: the id). Then `<time datetime>`, to the second; then
 * microdata; then the shown text, read in the device's zone. What is shown is kept in any case.
 */
export function readPostedAt(page: Page, post: FoundPost, id: string | undefined): Read<PostedAt> {
  const element = own(post, 'time[datetime]')[0];
  const machine = machineTime(element && attribute(element, 'datetime')) ?? machineTime(microdata(post));
  const shown = shownText(post, element);
  const decoded = id === undefined ? undefined : timeOfStatusId(id);
  if (id !== undefined && decoded !== undefined) {
    const agrees = agreement(decoded, machine?.utc, parseShownTime(shown));
    return read({ utc: decoded, precision: 'millisecond', shown, ...(agrees !== undefined && { agrees }) }, 'id-decoded', id);
  }
  if (machine !== undefined) {
    const agrees = agreement(machine.utc, undefined, parseShownTime(shown));
    const value = { utc: machine.utc, precision: 'second' as const, shown, ...(agrees !== undefined && { agrees }) };
    return read<PostedAt>(value, element === undefined ? 'page:x-microdata' : 'page:x-time-element', machine.raw);
  }
  return fromShown(page, shown);
}

function fromShown(page: Page, shown: string): Read<PostedAt> {
  const parts = parseShownTime(shown);
  if (parts === undefined) return unknown(shown);
  const local = settleDay(parts, page.now);
  const settled = local && localToUtc(local);
  if (settled !== undefined) return read({ ...settled, shown }, 'page:x-shown-time', shown);
  return parts.relative === true ? read({ precision: 'relative', shown }, 'page:x-shown-time', shown) : unknown(shown);
}

function machineTime(written: string | undefined): { utc: string; raw: string } | undefined {
  if (written === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(written))
    return undefined;
  const time = Date.parse(written);
  return Number.isNaN(time) ? undefined : { utc: new Date(time).toISOString(), raw: written };
}

function microdata(post: FoundPost): string | undefined {
  const [meta] = own(post, 'meta[itemprop="datePublished"], meta[itemprop="dateCreated"]');
  return meta && attribute(meta, 'content');
}

/** The words of the time element, else of the date link; x-web pages put a script into that link, which is no word of it. */
function shownText(post: FoundPost, element: Element | undefined): string {
  if (element !== undefined) return shortText(visibleText(element));
  const dates = own(post, X_WEB.date);
  const date = dates[0] ?? own(post, 'a[href]').find((link) => isOwnPermalink(post, link));
  return date === undefined ? '' : shortText(visibleText(date));
}

function isOwnPermalink(post: FoundPost, link: Element): boolean {
  const url = linkOf(link);
  return (
    url !== undefined &&
    /\/status\/\d+\/?$/.test(url.pathname) &&
    statusOf(url)?.id === post.status?.id &&
    query(link, 'img') === undefined
  );
}

/**
 * Whether the page's own times fit: `datetime` to the second, the shown text to its minute or day. The text is in the zone of the
 * browser that painted it, so any zone in use on Earth is allowed for; undefined when nothing could be compared.
 */
function agreement(utc: string, machine: string | undefined, shown: ShownTime | undefined): boolean | undefined {
  const time = Date.parse(utc);
  const checks: boolean[] = [];
  if (machine !== undefined) checks.push(Math.abs(Math.floor(time / 1000) - Math.floor(Date.parse(machine) / 1000)) <= 1);
  if (shown?.month !== undefined && shown.day !== undefined) checks.push(fitsSomeZone(time, shown, shown.month, shown.day));
  return checks.length === 0 ? undefined : checks.every(Boolean);
}

function fitsSomeZone(time: number, shown: ShownTime, month: number, day: number): boolean {
  const { year = new Date(time).getUTCFullYear(), hour, minute = 0 } = shown;
  if (hour === undefined) {
    const start = Date.UTC(year, month - 1, day);
    return time >= start - 14 * 60 * MINUTE && time < start + DAY + 12 * 60 * MINUTE;
  }
  const ahead = Date.UTC(year, month - 1, day, hour, minute) - Math.floor(time / MINUTE) * MINUTE;
  return ahead >= -12 * 60 * MINUTE && ahead <= 14 * 60 * MINUTE && ahead % (15 * MINUTE) === 0;
}
