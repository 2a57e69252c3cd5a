// The record of a draft: only what may go out (DESIGN rule 1), checked against its schema, and only where a draft may be sealed.
import * as v from 'valibot';
import { AppError } from '@/utils/errors';
import type { Draft, DraftPicture } from '@/utils/evidence/capture-entry';
import { CaptureRecordSchema, type CaptureRecord } from '@/utils/evidence/capture-record';
import { completeness } from '@/utils/evidence/completeness';
import { withoutWords } from '@/utils/evidence/without-words';
import { permissionOf } from '@/utils/evidence/permission-to-view';
import { forbidsPicture } from '@/utils/protocol/categories';
import { TOOL_VERSION } from '@/utils/workflows/tool-version';

/**
 * The picture of a draft that may be sealed; undefined for one that is sealed without: a log-only record, which names one of the
 * categories that forbid a picture, and what somebody told the school in words. Throws `record-invalid`: there is no picture; it may show imagery that must never
 * be stored (DESIGN rule 6); nobody has looked although the page did not tell whose account it is (PRACTICE 9); or nobody has
 * said how they come to see the chat (PRACTICE 5).
 */
export function sealablePicture(draft: Draft): DraftPicture | undefined {
  const { kind, picture, answers } = draft;
  if (kind === 'log-only') {
    if (picture !== undefined || !forbidsPicture(answers.categories)) throw new AppError('record-invalid', 'log-only');
    return undefined;
  }
  if (forbidsPicture(answers.categories)) throw new AppError('record-invalid', 'log-only');
  if (picture === undefined) {
    if (kind === 'supplied' && answers.concern.trim() !== '') return undefined;
    throw new AppError('record-invalid', 'no picture');
  }
  if (!draft.viewer.known && draft.answers.looked !== true) throw new AppError('record-invalid', 'not looked');
  if (kind === undefined && draft.platform === 'whatsapp' && permissionOf(draft.answers.viewing ?? {}) === undefined) {
    throw new AppError('record-invalid', 'no permission to view');
  }
  return picture;
}

/** `picture` is the masked one, where there is one. Throws `record-invalid` with the path of what does not fit, such as a missing answer. */
export function recordOf(id: string, draft: Draft, picture: DraftPicture | undefined): CaptureRecord {
  const record = {
    format: 1,
    id,
    kind: draft.kind ?? 'picture',
    ...(draft.supplied && { supplied: draft.supplied }),
    platform: draft.platform,
    mode: draft.mode,
    locator: draft.locator,
    audience: draft.audience,
    ...(draft.asRead?.audience !== undefined && { audienceSource: 'typed' }),
    capturedAt: draft.capturedAt,
    ...(draft.resumed && { resumed: draft.resumed }),
    post: draft.kind === 'log-only' ? withoutWords(draft.post) : draft.post,
    ...(picture && {
      picture: {
        ...picture,
        method: draft.kind === 'supplied' ? 'supplied' : (draft.method ?? 'screenshot'),
        masks: draft.masks.map(({ rect, reason }) => ({ rect, reason })),
      },
    }),
    ...(draft.kind === undefined && draft.source !== undefined && { source: { sha256: draft.source } }),
    completeness: completeness(draft.reasons, draft.counts ?? { seen: draft.seen }),
    ...(draft.items !== undefined && { items: draft.items }),
    ...(draft.threadGround !== undefined && { threadGround: draft.threadGround }),
    alterations: draft.alterations,
    categories: draft.answers.categories.toSorted(),
    safeguarding: draft.answers.safeguarding,
    concern: draft.answers.concern,
    ...(draft.kind === undefined &&
      draft.platform === 'whatsapp' && { permissionToView: permissionOf(draft.answers.viewing ?? {}) }),
    reporter: 'anonymous',
    tool: { name: 'Tyst', version: TOOL_VERSION, browser: draft.browser },
  };
  const checked = v.safeParse(CaptureRecordSchema, record);
  if (!checked.success) throw new AppError('record-invalid', v.getDotPath(checked.issues[0]) ?? '');
  return checked.output;
}
