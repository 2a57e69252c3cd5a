// Reads those items of a thread that are asked for: what a list of items needs, no more.
import type { Page, Platform, ThreadReading, ThreadRow, Viewer } from './platform';

export function readItems(
  page: Page,
  platform: Platform,
  viewer: Viewer,
  rows: readonly ThreadRow[],
  wanted: readonly string[],
): ThreadReading[] {
  return rows.flatMap(({ candidate }) => {
    if (candidate === undefined || !wanted.includes(candidate.key)) return [];
    const { post, locator, shownNames, reasons, viewerMentioned } = platform.read(page, candidate, viewer);
    const { kind, author, postedAt, text, cut } = post;
    return [{ key: candidate.key, post: { kind, author, postedAt, text, cut }, locator, shownNames, reasons, viewerMentioned }];
  });
}
