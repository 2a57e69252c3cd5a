// Offers deadlines as a calendar file.
import { offerDownload } from '@/utils/browser/download-file';
import { type CalendarDeadline, calendarFile } from '@/utils/documents/calendar-file';
import { t } from '@/utils/i18n/translate';

export async function saveCalendar(deadlines: readonly CalendarDeadline[]): Promise<void> {
  const text = await calendarFile(deadlines, new Date());
  offerDownload(new Blob([text], { type: 'text/calendar;charset=utf-8' }), t('deadlines.calendar.fileName'));
}
