// Whether a working copy may be enclosed with a letter: only where reporter and account holder are anonymous in it (PRACTICE 22).
import type { CaptureRecord } from './capture-record';
import { intersect } from './rect';
import { type ThreadRow, threadRows } from './thread-others';
import { SUBJECTS, type Subject, type WorkingCopy } from './working-copy';

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
  const { file, removed, confirmed } = copy;
  if (removed !== undefined) return [{ kind: 'removed' }];
  if (file.of.captureId !== record.id || file.of.picture !== record.picture?.sha256) return [{ kind: 'other-original' }];
  return [
    ...SUBJECTS.filter((subject) => !confirmed.includes(subject)).map((subject): EnclosureProblem => ({
      kind: 'not-confirmed',
      subject,
    })),
    ...shownRows(record, file.areas).map((row): EnclosureProblem => ({ kind: 'row-shown', row })),
  ];
}

/**
 * Rows of which nothing at all is covered: they show who wrote them. Not on WhatsApp, where a row says so only if its sender is
 * another than that of the row above.
 */
export function shownRows(
  record: CaptureRecord,
  areas: readonly Pick<WorkingCopy['file']['areas'][number], 'rect'>[],
): ThreadRow[] {
  if (record.platform === 'whatsapp') return [];
  const covers = [...areas, ...(record.picture?.masks ?? [])];
  return threadRows(record).filter(({ rect }) => covers.every((cover) => intersect(cover.rect, rect) === undefined));
}
