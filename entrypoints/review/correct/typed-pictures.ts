// What a person types of a post's pictures: `1, 3-4` and how many there are.
import type { Pictures } from '@/utils/evidence/post';

/** Undefined for what is no list of numbers, or names a picture past the last. */
export function typedPictures(list: string, total: string): Pictures | undefined {
  const parts = list.split(/[,\s]+/).filter((part) => part !== '');
  const shown = [...new Set(parts.flatMap(numbersIn))].toSorted((a, b) => a - b);
  const of = total.trim() === '' ? undefined : Number(total);
  if (shown.length === 0 || shown.length > 100 || shown.some((number) => !isNumber(number))) return undefined;
  if (of === undefined) return { shown };
  return isNumber(of) && of >= (shown.at(-1) ?? 0) ? { shown, of } : undefined;
}

function isNumber(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 10_000;
}

function numbersIn(part: string): number[] {
  const [, from = '', to = from] = /^(\d{1,5})(?:[-–](\d{1,5}))?$/.exec(part) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if (from === '' || last < first || last - first > 100) return [Number.NaN];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
