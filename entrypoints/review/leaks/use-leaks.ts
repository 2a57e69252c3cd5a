// What in a draft could tell who reported it, looked for anew with every change, and what the person decides about it.
import type { EditedMasks } from '@/components/masks/use-masks';
import type { Draft, DraftMask } from '@/utils/evidence/capture-entry';
import { type LeakFind, leakFinds, namesOf } from '@/utils/evidence/leak-check';
import { coverInDraft } from '@/utils/evidence/leak-cover';
import { releaseBytes } from '@/utils/store/bytes';
import type { TystDatabase } from '@/utils/store/database';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { coveredSource, sourceTextOf } from '@/utils/workflows/draft/leak-source';
import type { EditedDraft } from '@/entrypoints/review/use-draft';

export interface Leaks {
  /** Whether the page told any name to look for. */
  looked: boolean;
  finds: readonly LeakFind[];
  open: readonly LeakFind[];
  /** Covers what was found: pixels by a mask, words by a mark in their place. */
  cover: (find: LeakFind) => Promise<void>;
  /** Leaves it as it is, or takes that back. */
  keep: (find: LeakFind, kept: boolean) => void;
}

/** Undefined until the page's own words were read, too. `caseTitle` is the title that goes out, empty for the neutral one. */
export function useLeaks(
  db: TystDatabase,
  { draft, change, settled }: EditedDraft,
  masks: EditedMasks<DraftMask>,
  caseTitle: string,
): Leaks | undefined {
  const source = useLiveQuery(() => sourceTextOf(db, draft), [draft.source]);
  if (source === undefined) return undefined;
  const finds = leakFinds(draft, { source, caseTitle });
  const kept = new Set(draft.answers.kept ?? []);
  return {
    looked: namesOf(draft).length > 0,
    finds,
    open: finds.filter(({ id }) => !kept.has(id)),
    async cover(find) {
      if (find.place === 'picture') {
        masks.add(find.rect);
        return;
      }
      const { place, name } = find;
      if (place === 'concern' || place === 'caseTitle') return;
      const covered = await coveredSource(db, draft, name);
      change((now) => ({
        ...(place === 'source' ? now : coverInDraft(now, place, name)),
        ...(covered !== undefined && { source: covered }),
      }));
      await settled();
      if (covered !== undefined) await releaseBytes(db, [draft.source]);
    },
    keep({ id }, keep) {
      change((now) => ({ ...now, answers: { ...now.answers, kept: keptWith(now, id, keep) } }));
    },
  };
}

function keptWith({ answers }: Draft, id: string, keep: boolean): string[] {
  const others = (answers.kept ?? []).filter((each) => each !== id);
  return keep ? [...others, id] : others;
}
