// Says that captures of other pages were cut short and wait as drafts: after a crash nobody would look for them.
import { LinkButton } from '@/components/button';
import { openPage } from '@/utils/browser/tabs';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { listDrafts } from '@/utils/store/drafts';
import { useLiveQuery } from '@/utils/store/use-live-query';

export interface CutShortElsewhereProps {
  db: TystDatabase;
  /** The one that this page offers to go on with. */
  except: string | undefined;
}

/** Shown only while no capture runs, so that whatever is still being captured ended without a word. */
export function CutShortElsewhere({ db, except }: CutShortElsewhereProps) {
  const drafts = useLiveQuery(() => listDrafts(db), [db]);
  const found = drafts?.filter(({ id, stage, withheldAt }) => stage === 'capturing' && withheldAt === undefined && id !== except);
  const newest = found?.[0];
  if (found === undefined || newest === undefined) return null;
  return (
    <p class="small cut-short-elsewhere">
      {t('resume.elsewhere', { count: found.length })}{' '}
      <LinkButton
        onClick={() => {
          void openPage(`review.html#${newest.id}`).then(() => {
            window.close();
          });
        }}
      >
        {t('resume.openNewest')}
      </LinkButton>
    </p>
  );
}
