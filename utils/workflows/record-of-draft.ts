// The record of a draft: only what may go out (DESIGN rule 1), checked against its schema, and only where a draft may be sealed.
import * as v from 'valibot';
import { AppError } from '@/utils/errors';
import type { Draft, DraftPicture } from '@/utils/evidence/capture-entry';
import { CaptureRecordSchema, type CaptureRecord } from '@/utils/evidence/capture-record';
import { completeness } from '@/utils/evidence/completeness';
import { LOG_ONLY_CATEGORY } from '@/utils/protocol/categories';
import { TOOL_VERSION } from './tool-version';

/**
 * The picture of a draft that may be sealed. Throws `record-invalid`: there is no picture; it may show imagery that must never
 * be stored (DESIGN rule 6); or nobody has looked although the page did not tell whose account it is (PRACTICE 9).
 */
export function sealablePicture(draft: Draft): DraftPicture {
  if (draft.picture === undefined) throw new AppError('record-invalid', 'no picture');
  if (draft.answers.categories.includes(LOG_ONLY_CATEGORY)) throw new AppError('record-invalid', 'log-only');
  if (!draft.viewer.known && draft.answers.looked !== true) throw new AppError('record-invalid', 'not looked');
  return draft.picture;
}

/** `picture` is the masked one. Throws `record-invalid` with the path of what does not fit, such as a missing answer. */
export function recordOf(id: string, draft: Draft, picture: DraftPicture): CaptureRecord {
  const record = {
    format: 1,
    id,
    kind: 'picture',
    platform: draft.platform,
    mode: draft.mode,
    locator: draft.locator,
    audience: draft.audience,
    ...(draft.asRead?.audience !== undefined && { audienceSource: 'typed' }),
    capturedAt: draft.capturedAt,
    post: draft.post,
    picture: { ...picture, method: 'screenshot', masks: draft.masks.map(({ rect, reason }) => ({ rect, reason })) },
    ...(draft.source !== undefined && { source: { sha256: draft.source } }),
    completeness: completeness(draft.reasons, draft.seen),
    alterations: draft.alterations,
    categories: draft.answers.categories.toSorted(),
    safeguarding: draft.answers.safeguarding,
    concern: draft.answers.concern,
    reporter: 'anonymous',
    tool: { name: 'Tyst', version: TOOL_VERSION, browser: draft.browser },
  };
  const checked = v.safeParse(CaptureRecordSchema, record);
  if (!checked.success) throw new AppError('record-invalid', v.getDotPath(checked.issues[0]) ?? '');
  return checked.output;
}
