// The two parts of the casebook: what was recorded on this computer, and what was handed over to it.
import { LinkButton } from '@/components/button';
import { t } from '@/utils/i18n/translate';
import { lockNow, openCasebook } from '@/entrypoints/casebook/lock/open-casebook';
import { DEADLINES, RECEIVED, type Route } from './use-route';

export interface PartsNavProps {
  route: Route;
  /** Minutes after which the casebook locks itself. */
  lockAfter: number | undefined;
  /** Of the office: letters and deadlines instead of cases and evidence. */
  office: boolean;
}

export function PartsNav({ route, lockAfter, office }: PartsNavProps) {
  const inReceived = !['cases', 'add', 'case'].includes(route.at);
  const inDeadlines = route.at === 'deadlines';
  const links = office
    ? [
        { at: RECEIVED, words: t('office.letters'), here: !inDeadlines, locks: true },
        { at: DEADLINES, words: t('deadlines.title'), here: inDeadlines, locks: true },
      ]
    : [
        { at: '#cases', words: t('received.tabs.here'), here: !inReceived, locks: false },
        { at: RECEIVED, words: t('received.tabs.received'), here: inReceived, locks: true },
      ];
  return (
    <nav class="parts-nav" aria-label={t('received.tabs.label')}>
      {links.map(({ at, words, here, locks }) => (
        <a key={at} href={at} aria-current={here ? 'page' : undefined}>
          {words}
          {locks && openCasebook.value === undefined && <LockDrawing />}
        </a>
      ))}
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
