// A hold in words: what runs, since when, and when to ask again.
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { Hold } from '@/utils/protocol/hold';
import { dayText } from './day-text';

export function holdText({ why, act, askAgainOn }: Hold): string {
  const since = t('keeping.hold.since', { why: t(`keeping.hold.why.${why}`), day: ukTime(act.happenedAt, 'day') });
  return askAgainOn === undefined ? `${since}.` : `${since}. ${t('keeping.hold.askAgain', { day: dayText(askAgainOn) })}`;
}
