// The one alarm: once a day, for as long as the browser runs, so that what is due is done in one that nobody closes.
import { browser } from 'wxt/browser';

const DAILY = 'daily';
const A_DAY_IN_MINUTES = 24 * 60;

/** Sets it where it is not set; an alarm outlives the service worker, but not always an update. */
export async function setDailyAlarm(): Promise<void> {
  if ((await browser.alarms.get(DAILY)) === undefined) await browser.alarms.create(DAILY, { periodInMinutes: A_DAY_IN_MINUTES });
}

/** Call it synchronously: an alarm may be what wakes the service worker. */
export function onDailyAlarm(act: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DAILY) act();
  });
}
