// Reads when a post was posted, by the ways of PLATFORMS §2.3 in their order; what is only relative stays so.
import type { PostedAt } from '@/utils/evidence/post';
import { type Read, read, unknown } from '@/utils/evidence/read';
import { localToUtc, settleDay, type UtcTime } from '@/utils/platforms/page/local-to-utc';
import { shortText } from '@/utils/platforms/page/short-text';
import type { ShownTime } from '@/utils/platforms/page/shown-time';
import { visibleText } from '@/utils/platforms/page/visible-text';
import type { Page } from '@/utils/platforms/platform';
import { ownLabel, pointedLabel } from './accessible-name';
import { inlineTimes } from './inline-times';
import { parseLocalTime } from './localised-time';
import { paintedText } from './painted-time';
import { openTooltips, tooltipOver } from './tooltip-time';
import { pageLanguage } from './page-language';
import { says } from './words';

/**
 * `link` is the post's date; `ids` are the post's ids, for the page's inline JSON. Dates without a zone are in the viewer's, taken to be the
 * device's; its offset is recorded. A year that is not shown is that of the latest such day, and the source's name says so.
 */
export function postedAt(page: Page, link: Element | undefined, ids: readonly string[]): Read<PostedAt> {
  if (link === undefined) return inline(page, ids, '') ?? unknown();
  const label = ownLabel(link);
  const painted = paintedText(link);
  const pointed = pointedLabel(page.document, link);
  return (
    fullDate(page, label, painted, 'time-label') ??
    fullDate(page, tooltipOver(link, openTooltips(page)) ?? '', painted, 'time-tooltip') ??
    agreeingTooltip(page, painted) ??
    inline(page, ids, painted) ??
    paintedDate(page, painted, pointed) ??
    relative(page, pointed, painted, 'accessible-name') ??
    relative(page, label, painted, 'time-label-relative') ??
    relative(page, painted, '', 'painted-relative') ??
    unknown()
  );
}

function fullDate(page: Page, text: string, painted: string, strategy: string): Read<PostedAt> | undefined {
  const parts = parse(page, text);
  const time = parts?.relative === true ? undefined : parts && localToUtc(parts);
  if (time === undefined) return undefined;
  const seen = agreement(page, time.utc, painted);
  return read({ ...time, shown: text, ...seen }, `page:facebook-${strategy}`, text);
}

/** A tooltip that lies elsewhere is this post's only if it says the very day and minute that is painted here. */
function agreeingTooltip(page: Page, painted: string): Read<PostedAt> | undefined {
  const dates = openTooltips(page).map((tooltip) =>
    fullDate(page, shortText(visibleText(tooltip)), painted, 'time-tooltip-agreeing'),
  );
  return dates.find((date) => date !== undefined && date.value !== 'unknown' && date.value.agrees === true);
}

function inline(page: Page, ids: readonly string[], painted: string): Read<PostedAt> | undefined {
  if (ids.length === 0) return undefined;
  const times = inlineTimes(page);
  const seconds = ids.map((id) => times.get(id)).find((time) => time !== undefined);
  if (seconds === undefined) return undefined;
  const utc = new Date(seconds * 1000).toISOString();
  const seen = agreement(page, utc, painted);
  return read({ utc, precision: 'second', shown: painted, ...seen }, 'page:facebook-inline-time', String(seconds));
}

/** `pointed`: the accessible name, which says the same in its own way ("3 days ago") and is kept beside it. */
function paintedDate(page: Page, painted: string, pointed: string): Read<PostedAt> | undefined {
  const found = settled(page, painted);
  if (found === undefined) return undefined;
  const raw = pointed === '' ? painted : `${painted} · ${pointed}`;
  return read({ ...found.time, shown: painted }, `page:facebook-painted-time${found.guess}`, raw);
}

/** Characters that could not be put in order hold many numbers, and are longer. */
const ONE_NUMBER = /^[^\p{N}]{0,30}\p{N}{1,4}[^\p{N}]{0,30}$/u;

/** A relative time has one number in it, or is one of a few words; "Sponsored" is written like a time, but is none. */
function relative(page: Page, text: string, painted: string, strategy: string): Read<PostedAt> | undefined {
  const isTime = ONE_NUMBER.test(text) || says(text, 'ago') || parse(page, text)?.relative === true;
  if (text === '' || !isTime || says(painted, 'sponsored')) return undefined;
  return read({ precision: 'relative', shown: text }, `page:facebook-${strategy}`, text);
}

interface Settled {
  time: UtcTime;
  /** What the strategy's name says of how the day was settled. */
  guess: '' | '-latest-such-day' | '-day-by-clock';
}

/** A shown date as a moment, a missing year or a "Yesterday" settled by the device's clock. */
function settled(page: Page, text: string): Settled | undefined {
  const parts = parse(page, text);
  const whole = parts && settleDay(parts, page.now);
  const time = whole && localToUtc(whole);
  if (parts === undefined || time === undefined) return undefined;
  if (parts.year !== undefined) return { time, guess: '' };
  return { time, guess: parts.day === undefined ? '-day-by-clock' : '-latest-such-day' };
}

function parse(page: Page, text: string): ShownTime | undefined {
  return text === '' ? undefined : parseLocalTime(text, pageLanguage(page.document));
}

/**
 * Whether the painted time names the same minute, or a day without an hour the same day of the viewer's. A year that is not painted is
 * the known one's: it is day and hour that are compared.
 */
function agreement(page: Page, utc: string, painted: string): { agrees?: boolean } {
  const parts = parse(page, painted);
  const dated = parts?.month !== undefined && parts.year === undefined ? { ...parts, year: new Date(utc).getFullYear() } : parts;
  const whole = dated && settleDay(dated, page.now);
  const shown = whole && localToUtc(whole);
  if (shown === undefined) return {};
  const later = Date.parse(utc) - Date.parse(shown.utc);
  return { agrees: shown.precision === 'day' ? later >= 0 && later < 86_400_000 : utc.slice(0, 16) === shown.utc.slice(0, 16) };
}
