// Which entries stand in the bundle, and in which order.
import { type Container, MIMETYPE, NAME, placeOf, REQUIRED_NAMES } from '@/utils/bundle/layout';
import { placeInPack, REQUIRED_IN_PACK } from '@/utils/bundle/pack-layout';
import { textOf } from '@/utils/bundle/parse-record';
import { type Problem, problem } from '@/utils/bundle/problem';
import type { FoundEntry } from '@/utils/bundle/read-entries';

export function checkLayout(entries: readonly FoundEntry[], container: Container): Problem[] {
  const problems: Problem[] = [];
  const names = new Set(entries.map(({ name }) => name));
  const [required, place] = container === 'pack' ? [REQUIRED_IN_PACK, placeInPack] : [REQUIRED_NAMES, placeOf];
  for (const name of required) if (!names.has(name)) problems.push(problem('entry-missing', name));

  let last = -1;
  for (const { name } of entries) {
    const at = place(name);
    if (at === undefined) problems.push(problem('entry-unexpected', name));
    else if (at <= last) problems.push(problem('entry-order', name));
    last = Math.max(last, at ?? last);
  }

  const mimetype = entries.find(({ name }) => name === NAME.mimetype);
  const media = mimetype && textOf(mimetype.bytes);
  if (mimetype && media !== MIMETYPE) problems.push(problem('mimetype-wrong', NAME.mimetype, MIMETYPE, media ?? ''));
  return problems;
}
