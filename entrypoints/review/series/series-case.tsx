// Which case a post goes into that was captured with others: theirs, unless it is taken out of the group.
import { LinkButton } from '@/components/button';
import { Card } from '@/components/card';
import { ErrorNotice } from '@/components/error-notice';
import { shownText } from '@/components/shown-text';
import { useAction } from '@/components/use-action';
import type { Case } from '@/utils/evidence/case';
import type { SeriesMember } from '@/utils/evidence/series';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { leaveSeries } from '@/utils/store/series';
import { ANSWER_PLACE } from '@/entrypoints/review/missing-answers';

export interface SeriesCaseProps {
  db: TystDatabase;
  captureId: string;
  /** The post that must be sealed or discarded before this one. */
  earlier: SeriesMember | undefined;
  /** The case of those that are sealed. */
  owner: Case | undefined;
}

export function SeriesCase({ db, captureId, earlier, owner }: SeriesCaseProps) {
  const leaving = useAction(() => leaveSeries(db, captureId));
  return (
    <Card title={t('review.case.title')}>
      {leaving.failed !== undefined && <ErrorNotice error={leaving.failed.error} />}
      <p>
        {owner === undefined
          ? t('several.sameCaseLater', { place: earlier?.place ?? 1 })
          : t('several.sameCase', { code: owner.reference ?? owner.code, title: shownText(owner.title, 60) })}
      </p>
      {earlier !== undefined && (
        <p>
          <a id={ANSWER_PLACE.order} href={`#${earlier.entry.id}`}>
            {t('several.openFirst', { place: earlier.place })}
          </a>
        </p>
      )}
      <p class="card-foot">
        <LinkButton id={ANSWER_PLACE.case} disabled={leaving.busy} onClick={leaving.run}>
          {t('several.apart')}
        </LinkButton>
      </p>
    </Card>
  );
}
