// The two alarms: once a day, so that what is due is done in a browser that nobody closes; and the next reminder of a deadline.
import { browser } from 'wxt/browser';

const DAILY = 'daily';
const A_DAY_IN_MINUTES = 24 * 60;
const REMINDER = 'reminder';

/** Sets it where it is not set; an alarm outlives the service worker, but not always an update. */
export async function setDailyAlarm(): Promise<void> {
  if ((await browser.alarms.get(DAILY)) === undefined) await browser.alarms.create(DAILY, { periodInMinutes: A_DAY_IN_MINUTES });
}

/** Call it synchronously: an alarm may be what wakes the service worker. */
export function onDailyAlarm(act: () => void): void {
  onAlarm(DAILY, act);
}

/** At this instant, milliseconds since 1970, instead of the one that was set before; undefined: none. */
export async function setReminderAlarm(when: number | undefined): Promise<void> {
  if (when === undefined) await browser.alarms.clear(REMINDER);
  else await browser.alarms.create(REMINDER, { when });
}

/** Call it synchronously. */
export function onReminderAlarm(act: () => void): void {
  onAlarm(REMINDER, act);
}

function onAlarm(of: string, act: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === of) act();
  });
}
