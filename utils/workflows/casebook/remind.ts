// Keeps the reminders of a casebook's deadlines, and has the alarm and the toolbar button follow them.
import { setReminderAlarm } from '@/utils/browser/alarms';
import { showReminder } from '@/utils/browser/badge';
import { nextOf, reminders } from '@/utils/browser/reminders';
import type { Deadline } from '@/utils/protocol/matter-deadlines';
import { reminderTimes } from '@/utils/protocol/reminder-time';

/** For an open casebook, whenever its deadlines may have changed. Only the instants rest in the clear. */
export async function keepReminders(deadlines: readonly Deadline[], now: Date): Promise<void> {
  const times = reminderTimes(deadlines);
  if (times.join() !== (await reminders.getValue()).join()) await reminders.setValue(times);
  await settleReminders(now);
}

/** At the browser's start, by its alarm and once a day: nothing has to be open for it. */
export async function settleReminders(now: Date): Promise<void> {
  await setReminderAlarm(nextOf(await reminders.getValue(), now));
  await showReminder();
}
