// Which of a post's pictures are shown, in words: `pictures 1–4 of 6 are shown`.
import type { Pictures } from '@/utils/evidence/post';
import { type Translate, t } from './translate';

export function picturesText({ shown, of, open }: Pictures, translate: Translate = t): string {
  if (open !== undefined) {
    return of === undefined
      ? translate('evidence.pictures.openOfUnknown', { open })
      : translate('evidence.pictures.open', { open, of });
  }
  const [count, list] = [shown.length, rangesOf(shown)];
  if (of === undefined) return translate('evidence.pictures.ofUnknown', { count, list });
  return count === 0 ? translate('evidence.pictures.none', { of }) : translate('evidence.pictures.shown', { count, list, of });
}

/** `1–3, 5` */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [from: number, to: number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
