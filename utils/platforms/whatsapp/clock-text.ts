// Recognises the time of day in the corner of a bubble where no test id marks it.
import { rawText } from '@/utils/platforms/page/dom';
import { plainNumbers } from './local-stamp';

/** "14:30", "8:54 PM", "Edited 09:05": short, and ending in a time but for the half of the day. */
export function showsClock(element: Element): boolean {
  const text = rawText(element);
  return text.length <= 40 && /(?:^|\D)\d{1,2}[:.]\d{2}\D{0,8}$/.test(plainNumbers(text));
}
