// The recorded permission to view as one line: on what ground, and of what was shown by whom (a role) and when.
import { SHOWN_BY, type PermissionToView } from '@/utils/evidence/permission-to-view';
import { ukTime } from './dates';
import { type Translate, t } from './translate';

/** A role or a date of a newer Tyst, or of another maker, stands as it was recorded. */
export function permissionWords({ ground, role, date }: PermissionToView, translate: Translate = t): string {
  const known = SHOWN_BY.find((each) => each === role);
  const parts = [
    known === undefined ? role : translate(`permission.roleIs.${known}`),
    date === undefined ? undefined : dayWords(date, translate),
  ].filter((part) => part !== undefined);
  const words = translate(`report.concern.ground.${ground}`);
  return parts.length === 0 ? words : `${words} (${parts.join(', ')})`;
}

/** `20 Nov 2026` or `before 20 Nov 2026`, from a day of `daysToChoose`. */
export function dayWords(date: string, translate: Translate = t): string {
  const [, before, day] = /^(before )?(\d{4}-\d\d-\d\d)$/.exec(date) ?? [];
  const noon = Date.parse(`${day ?? ''}T12:00:00.000Z`);
  if (Number.isNaN(noon)) return date;
  const shown = ukTime(new Date(noon).toISOString(), 'day', translate);
  return before === undefined ? shown : translate('permission.before', { day: shown });
}
