// Which entries stand in the bundle, and in which order.
import { MIMETYPE, NAME, placeOf, REQUIRED_NAMES } from './layout';
import { textOf } from './parse-record';
import { type Problem, problem } from './problem';
import type { FoundEntry } from './read-entries';

export function checkLayout(entries: readonly FoundEntry[]): Problem[] {
  const problems: Problem[] = [];
  const names = new Set(entries.map(({ name }) => name));
  for (const name of REQUIRED_NAMES) if (!names.has(name)) problems.push(problem('entry-missing', name));

  let last = -1;
  for (const { name } of entries) {
    const place = placeOf(name);
    if (place === undefined) problems.push(problem('entry-unexpected', name));
    else if (place <= last) problems.push(problem('entry-order', name));
    last = Math.max(last, place ?? last);
  }

  const mimetype = entries.find(({ name }) => name === NAME.mimetype);
  const media = mimetype && textOf(mimetype.bytes);
  if (mimetype && media !== MIMETYPE) problems.push(problem('mimetype-wrong', NAME.mimetype, MIMETYPE, media ?? ''));
  return problems;
}
