// When to remind of a deadline: dates and nothing else, so that it works while the casebook is locked and tells nothing.
import { storage } from 'wxt/utils/storage';

/** Instants, ISO 8601, oldest first. In the clear: nothing else of a deadline may rest here (docs/threat-model.md). */
export const reminders = storage.defineItem<string[]>('local:reminders', { fallback: [] });

/** Whether one of them has come; it stays so until its deadline is met or put off. */
export function hasCome(times: readonly string[], now: Date): boolean {
  return times.some((time) => Date.parse(time) <= now.getTime());
}

/** The next one to wait for, in milliseconds since 1970. */
export function nextOf(times: readonly string[], now: Date): number | undefined {
  return times.map((time) => Date.parse(time)).find((time) => time > now.getTime());
}
