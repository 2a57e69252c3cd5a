// Whether a working copy may be enclosed with a letter: only where reporter and account holder are anonymous in it (PRACTICE 22).
import type { CaptureRecord } from './capture-record';
import { intersect, uncovered } from './rect';
import { type ThreadRow, threadRows } from './thread-others';
import { type CopyArea, SUBJECTS, type Subject, type WorkingCopy } from './working-copy';

/**
 * Why a copy may not be enclosed. `not-confirmed`: nobody who looked at the finished picture has said that it does not show
 * this. `row-shown`: the record knows where somebody's row lies, and nothing of it is covered, whatever was said.
 */
export type EnclosureProblem =
  | { kind: 'removed' }
  | { kind: 'other-original' }
  | { kind: 'not-confirmed'; subject: Subject }
  | { kind: 'row-shown'; row: ThreadRow };

/**
 * Empty: it may be enclosed. Pure; `record` is that of the sealed original. A record knows the rows of a thread but no place of
 * a name or a face, so that each subject has to be looked for by a person in the picture as it goes out.
 */
export function enclosureProblems(copy: WorkingCopy, record: CaptureRecord): EnclosureProblem[] {
  const { file, removed } = copy;
  if (removed !== undefined) return [{ kind: 'removed' }];
  if (file.of.captureId !== record.id || file.of.picture !== record.picture?.sha256) return [{ kind: 'other-original' }];
  return shownProblems(record, file.areas, copy.confirmed);
}

/** The problems of a picture covered like this, before or after it is kept. */
export function shownProblems(
  record: CaptureRecord,
  areas: readonly Pick<CopyArea, 'rect'>[],
  confirmed: readonly Subject[],
): EnclosureProblem[] {
  return [
    ...SUBJECTS.filter((subject) => !confirmed.includes(subject)).map((subject): EnclosureProblem => ({
      kind: 'not-confirmed',
      subject,
    })),
    ...shownRows(record, areas).map((row): EnclosureProblem => ({ kind: 'row-shown', row })),
  ];
}

/**
 * Rows that no area touches, as far as the seal did not cover them wholly: they show who wrote them. Not on WhatsApp, where a
 * row says so only if its sender is another than that of the row above.
 */
function shownRows(record: CaptureRecord, areas: readonly Pick<CopyArea, 'rect'>[]): ThreadRow[] {
  if (record.platform === 'whatsapp') return [];
  const sealed = (record.picture?.masks ?? []).map(({ rect }) => rect);
  return threadRows(record).filter(
    ({ rect }) => uncovered(rect, sealed).length > 0 && areas.every((area) => intersect(area.rect, rect) === undefined),
  );
}
