// Which captures the designated person looks at first: by category, by the safeguarding answer, or because no picture may be stored.
import type { CaptureRecord } from './capture-record';

/** The categories whose severity is `high` or `police` (`utils/protocol/categories.ts`; a test holds the two together). */
export const HIGH_CONCERN_CATEGORIES: ReadonlySet<string> = new Set([
  'threat-violence',
  'racist',
  'prejudice',
  'obscene',
  'grossly-offensive',
  'harassment',
  'bullying',
  'hostile-group',
  'allegation-staff',
  'allegation-pupil',
  'offensive-pupil',
  'child-named',
  'child-image',
  'imagery-under18',
  'intimate-adult',
  'terrorist',
  'child-harm',
]);

export function isHighConcern({
  kind,
  safeguarding,
  categories,
}: Pick<CaptureRecord, 'kind' | 'safeguarding' | 'categories'>): boolean {
  return kind === 'log-only' || safeguarding === 'yes' || categories.some((id) => HIGH_CONCERN_CATEGORIES.has(id));
}
