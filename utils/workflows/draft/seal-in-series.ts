// Seals a draft of a series into the case of the posts before it, and only after them: the items stand in the order of the page.
import { AppError } from '@/utils/errors';
import { caseOfSeries, waitsFor } from '@/utils/evidence/series';
import { getCase } from '@/utils/store/cases';
import type { TystDatabase } from '@/utils/store/database';
import { updateDraft } from '@/utils/store/drafts';
import { forgetEndedSeries, seriesOf } from '@/utils/store/series';
import { type SealedCapture, sealDraft } from './seal-draft';

/**
 * See `sealDraft`, which does it alone for a draft that stands by itself. Throws `record-invalid` while an earlier post of the
 * series waits. A case that was handed over or closed meanwhile takes no more: then the draft goes where its own answers say.
 */
export async function sealInSeries(db: TystDatabase, captureId: string, options: { caseTitle: string }): Promise<SealedCapture> {
  const found = await seriesOf(db, captureId);
  if (found === undefined) return sealDraft(db, captureId, options);
  // Two tabs may seal two posts at once: the second looks at the series as the first has left it.
  return navigator.locks.request(`tyst-series-${found.id}`, async () => {
    const series = await seriesOf(db, captureId);
    if (series !== undefined && waitsFor(series, captureId) !== undefined) {
      throw new AppError('record-invalid', 'an earlier post of the series waits');
    }
    const caseId = series && (await openCase(db, caseOfSeries(series)));
    if (caseId !== undefined) {
      await updateDraft(db, captureId, (draft) => ({ ...draft, answers: { ...draft.answers, caseId } }));
    }
    const sealed = await sealDraft(db, captureId, options);
    await forgetEndedSeries(db, { abandoned: false });
    return sealed;
  });
}

async function openCase(db: TystDatabase, id: string | undefined): Promise<string | undefined> {
  if (id === undefined) return undefined;
  const { case: owner } = await getCase(db, id);
  return owner.status === 'open' ? id : undefined;
}
