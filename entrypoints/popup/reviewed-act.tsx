// The main act of a review: marks a case as reviewed, says when that was, and takes it back.
import { Button, LinkButton } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { useAction } from '@/components/use-action';
import type { CaptureEntry } from '@/utils/evidence/capture-entry';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { markReviewed } from '@/utils/store/review-state';
import { useFocusHere } from './use-focus-here';

export function ReviewedAct({ db, captures }: { db: TystDatabase; captures: readonly CaptureEntry[] }) {
  const open = captures.filter(({ reviewedAt }) => reviewedAt === undefined);
  const isReviewed = open.length === 0;
  const last = captures
    .flatMap(({ reviewedAt }) => reviewedAt ?? [])
    .toSorted()
    .at(-1);
  const act = useAction(() =>
    isReviewed ? markReviewed(db, idsOf(captures), undefined) : markReviewed(db, idsOf(open), new Date()),
  );
  const { ref, keep } = useFocusHere<HTMLDivElement>(isReviewed);
  if (captures.length === 0) return null;
  const run = () => {
    keep();
    act.run();
  };
  return (
    <div ref={ref} class="reviewed-act main-act">
      {act.failed && <ErrorNotice error={act.failed.error} />}
      <p role="status">{isReviewed && last !== undefined && t('cases.reviewedOn', { time: ukTime(last) })}</p>
      {isReviewed ? (
        <LinkButton disabled={act.busy} onClick={run}>
          {t('cases.undoReview')}
        </LinkButton>
      ) : (
        <Button wide disabled={act.busy} onClick={run}>
          {t('case.markReviewed')}
        </Button>
      )}
    </div>
  );
}

function idsOf(captures: readonly CaptureEntry[]): string[] {
  return captures.map(({ id }) => id);
}
