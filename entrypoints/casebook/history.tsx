// The custody log, newest first: what happened and when, with each line's fingerprint one click away.
import { useMemo } from 'preact/hooks';
import { Card } from '@/components/card';
import { Pages } from '@/components/pages';
import { usePages } from '@/components/use-pages';
import type { CaptureEntry } from '@/utils/evidence/capture-entry';
import type { CustodyEntry } from '@/utils/evidence/custody';
import { ukTimeWithZone, utcDetail } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { isLetterKind } from '@/utils/protocol/letter-kinds';
import { findTask } from '@/utils/protocol/tasks';

/** Lines at once: more than most cases ever have. */
const PAGE = 50;

type Numbered = Pick<CaptureEntry, 'id' | 'item'>;

export function History({ custody, captures }: { custody: readonly CustodyEntry[]; captures: readonly Numbered[] }) {
  const newestFirst = useMemo(() => custody.toReversed(), [custody]);
  const { shown, list, place } = usePages(newestFirst, PAGE);
  return (
    <Card title={t('case.history.title')}>
      <p class="small">{t('case.history.intro')}</p>
      <ol ref={list} class="history" reversed>
        {shown.map((entry) => (
          <li key={entry.seq} value={entry.seq}>
            <details>
              <summary>
                <time dateTime={entry.at} title={utcDetail(entry.at)}>
                  {ukTimeWithZone(entry.at)}
                </time>{' '}
                · {whatHappened(entry, captures)}
              </summary>
              <code class="small">{t('case.history.fingerprint', { digest: entry.digest })}</code>
            </details>
          </li>
        ))}
      </ol>
      <Pages {...place} of={t('case.history.title')} />
    </Card>
  );
}

function whatHappened({ event, detail }: CustodyEntry, captures: readonly Numbered[]): string {
  const words = t(`case.history.event.${event}`);
  const task = findTask(detail.task ?? '');
  if (task !== undefined) return t('case.history.ofAct', { event: words, task: t(`protocol.task.${task.id}.title`) });
  const letter = detail.kind ?? '';
  if (isLetterKind(letter)) return t('case.history.ofAct', { event: words, task: t(`letterForm.kind.${letter}`) });
  if (event === 'reference-given' && detail.reference !== undefined)
    return t('case.history.ofAct', { event: words, task: detail.reference });
  const item = detail.item ?? captures.find(({ id }) => id === detail.captureId)?.item;
  if (item !== undefined) return t('case.history.ofItem', { number: item, event: words });
  return detail.volume === undefined ? words : t('case.history.ofPart', { event: words, part: detail.volume });
}
