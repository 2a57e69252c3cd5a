// Drafts that nobody finished: each can be opened; one older than a week can be destroyed here, after asking.
import { useState } from 'preact/hooks';
import { LinkButton } from '@/components/button';
import { ConfirmDialog } from '@/components/dialog';
import { ErrorNotice } from '@/components/error-notice';
import { shownText } from '@/components/shown-text';
import { Tag } from '@/components/tag';
import { useAction } from '@/components/use-action';
import { openPage } from '@/utils/browser/tabs';
import type { CaptureEntry } from '@/utils/evidence/capture-entry';
import { isKnown } from '@/utils/evidence/read';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { DRAFT_DAYS, isExpired } from '@/utils/store/drafts';
import { seriesPlaces } from '@/utils/store/series';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { discardDraft } from '@/utils/workflows/draft/discard-draft';

export function DraftsWaiting({ db, drafts }: { db: TystDatabase; drafts: readonly CaptureEntry[] }) {
  const [asked, setAsked] = useState<string | undefined>(undefined);
  const discard = useAction((id: string) => discardDraft(db, id, 'draft-expired'));
  const places = useLiveQuery(() => seriesPlaces(db), [db]);
  const [now] = useState(() => new Date());
  if (drafts.length === 0) return null;
  const hasOld = drafts.some((draft) => isExpired(draft, now));
  return (
    <>
      <details class="card drafts" open={hasOld || drafts.length <= 2}>
        <summary>{t('cases.drafts', { count: drafts.length })}</summary>
        {hasOld && <p class="small">{t('cases.oldHint')}</p>}
        {discard.failed !== undefined && <ErrorNotice error={discard.failed.error} />}
        <ul>
          {drafts.map((entry) => (
            <DraftRow
              key={entry.id}
              entry={entry}
              series={places?.get(entry.id)}
              old={entry.withheldAt === undefined && isExpired(entry, now)}
              onDestroy={() => {
                setAsked(entry.id);
              }}
            />
          ))}
        </ul>
      </details>
      <ConfirmDialog
        open={asked !== undefined}
        title={t('cases.discardTitle')}
        confirm={t('cases.discardConfirm')}
        onClose={() => {
          setAsked(undefined);
        }}
        onConfirm={() => {
          if (asked !== undefined) discard.run(asked);
        }}
      >
        <p>{t('cases.discardGone')}</p>
        <p>{t('cases.discardKept')}</p>
      </ConfirmDialog>
    </>
  );
}

interface DraftRowProps {
  entry: CaptureEntry;
  /** Its place among the posts captured with it. */
  series: { place: number; of: number } | undefined;
  old: boolean;
  onDestroy: () => void;
}

function DraftRow({ entry, series, old, onDestroy }: DraftRowProps) {
  const time = ukTime(entry.createdAt);
  return (
    <li>
      <span>
        {nameOf(entry, time)} {series && <Tag tone="quiet">{t('several.tag', series)}</Tag>}{' '}
        {old && <Tag tone="warn">{t('cases.old', { days: DRAFT_DAYS })}</Tag>}
      </span>
      <span class="ways">
        <LinkButton
          aria-label={t('cases.openDraft', { time })}
          onClick={() => {
            void openPage(`review.html#${entry.id}`).then(() => {
              window.close();
            });
          }}
        >
          {t(entry.withheldAt === undefined ? 'cases.finish' : 'imagery.withheld.open')}
        </LinkButton>
        {old && (
          <LinkButton look="danger" onClick={onDestroy}>
            {t('cases.discard')}
          </LinkButton>
        )}
      </span>
    </li>
  );
}

/** What tells one draft from another: where, who and when. */
function nameOf({ draft, withheldAt }: CaptureEntry, time: string): string {
  if (withheldAt !== undefined) return t('imagery.withheld.draft', { time: ukTime(withheldAt) });
  // Whose account it is, the list does not say to everyone.
  if (draft?.kind === 'log-only') return t('imagery.draft', { time });
  const platform = t(`evidence.platform.${draft?.platform ?? 'other'}`);
  const author = draft !== undefined && isKnown(draft.post.author) ? shownText(draft.post.author.value, 40) : '';
  return author === '' ? t('cases.draftOf', { platform, time }) : t('cases.draftBy', { platform, author, time });
}
