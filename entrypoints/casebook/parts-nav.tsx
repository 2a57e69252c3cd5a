// The two parts of the casebook: what was recorded on this computer, and what was handed over to it.
import { LinkButton } from '@/components/button';
import { t } from '@/utils/i18n/translate';
import { lockNow, openCasebook } from '@/entrypoints/casebook/lock/open-casebook';
import { RECEIVED, type Route } from './use-route';

export interface PartsNavProps {
  route: Route;
  /** Minutes after which the casebook locks itself. */
  lockAfter: number | undefined;
}

export function PartsNav({ route, lockAfter }: PartsNavProps) {
  const inReceived = [
    'received',
    'matter',
    'task',
    'ties',
    'copy',
    'letters',
    'pack',
    'card',
    'set-up',
    'first-hour',
    'deadlines',
    'check',
  ].includes(route.at);
  const current = (is: boolean) => (is ? ('page' as const) : undefined);
  return (
    <nav class="parts-nav" aria-label={t('received.tabs.label')}>
      <a href="#cases" aria-current={current(!inReceived)}>
        {t('received.tabs.here')}
      </a>
      <a href={RECEIVED} aria-current={current(inReceived)}>
        {t('received.tabs.received')}
        {openCasebook.value === undefined && <LockDrawing />}
      </a>
      {openCasebook.value !== undefined && (
        <span class="lock-now">
          <LinkButton title={t('lock.idle', { count: lockAfter ?? 0 })} onClick={lockNow}>
            {t('lock.now')}
          </LinkButton>
        </span>
      )}
    </nav>
  );
}

/** A closed padlock. */
function LockDrawing() {
  return (
    <svg width="14" height="16" viewBox="0 0 14 16" fill="none" stroke="currentColor" stroke-width="1.6" aria-hidden="true">
      <rect x="1.5" y="7" width="11" height="8" rx="1.5" />
      <path d="M4 7V4.5a3 3 0 0 1 6 0V7" />
    </svg>
  );
}
