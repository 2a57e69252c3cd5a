// Marks a capture as reviewed, or as still to review. Only the designated person does; others see the tag.
import { LinkButton } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { useAction } from '@/components/use-action';
import { useSetting } from '@/components/use-setting';
import { role } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';

export interface ReviewActProps {
  reviewedAt: string | undefined;
  /** Without a time: still to review. */
  onMark: (at: Date | undefined) => Promise<void>;
}

export function ReviewAct({ reviewedAt, onMark }: ReviewActProps) {
  const isDsl = useSetting(role) === 'dsl';
  const isReviewed = reviewedAt !== undefined;
  const { run, busy, failed } = useAction(() => onMark(isReviewed ? undefined : new Date()));
  if (!isDsl) return null;
  return (
    <>
      {failed && <ErrorNotice error={failed.error} />}
      <p>
        <LinkButton disabled={busy} onClick={run}>
          {t(isReviewed ? 'case.markToReview' : 'case.markReviewed')}
        </LinkButton>
      </p>
    </>
  );
}
