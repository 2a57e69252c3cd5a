// What calls for a capture on this page: the chosen post mentions a watch word or is flagged, or another one does.
import { Notice } from '@/components/notice';
import type { Flag } from '@/utils/evidence/flag';
import { t } from '@/utils/i18n/translate';
import { flaggedPosts } from './calling-posts';
import { ElsewhereNote } from './elsewhere-note';
import { FlagNotice } from './flag-notice';
import type { FlagHere } from './use-flag';
import type { PageInFront } from './use-page-in-front';

export interface CallingNotesProps {
  page: PageInFront;
  chosen: string | undefined;
  flag: FlagHere;
  flags: readonly Flag[];
  onChoose: (key: string) => void;
}

export function CallingNotes({ page, chosen, flag, flags, onChoose }: CallingNotesProps) {
  const shared = { chosen, onChoose };
  return (
    <>
      {chosen !== undefined && page.mentions.includes(chosen) && <Notice tone="info">{t('watch.mention')}</Notice>}
      <FlagNotice here={flag} />
      <ElsewhereNote {...shared} keys={page.mentions} says={(count) => t('watch.elsewhere', { count })} act={t('watch.choose')} />
      <ElsewhereNote
        {...shared}
        keys={flaggedPosts(page.reading, flags)}
        says={(count) => t('flag.elsewhere', { count })}
        act={t('flag.choose')}
      />
    </>
  );
}
