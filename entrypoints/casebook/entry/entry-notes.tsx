// What a form says about its own draft: that it was begun earlier, and that what is typed is kept.
import { LinkButton } from '@/components/button';
import { Notice } from '@/components/notice';
import { t } from '@/utils/i18n/translate';
import type { DraftState, Entry } from './use-entry';

/** `hasFile`: a file that was chosen has to be chosen again. */
export function AsLeft({ entry, hasFile = false }: { entry: Pick<Entry<object>, 'isAsLeft' | 'empty'>; hasFile?: boolean }) {
  if (!entry.isAsLeft) return null;
  return (
    <Notice tone="info">
      <p>{t(hasFile ? 'protocol.form.asLeft' : 'protocol.form.left')}</p>
      <LinkButton onClick={entry.empty}>{t('protocol.form.empty')}</LinkButton>
    </Notice>
  );
}

const WORDS = { kept: 'common.draftKept', keeping: 'common.draftKeeping' } as const;

/** Says nothing where there is nothing to keep. */
export function DraftNote({ state }: { state: DraftState }) {
  return <p class="small draft-note">{state !== 'nothing' && t(WORDS[state])}</p>;
}
