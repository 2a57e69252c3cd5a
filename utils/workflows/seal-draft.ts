// Seals a draft: burns the masks, makes the record, signs it with the case's own key, and lets go of every unmasked pixel.
import * as v from 'valibot';
import { AppError } from '@/utils/errors';
import { CaptureRecordSchema, type CaptureRecord } from '@/utils/evidence/capture-record';
import type { Draft } from '@/utils/evidence/capture-entry';
import { type Case, newCaseCode } from '@/utils/evidence/case';
import { completeness } from '@/utils/evidence/completeness';
import { nextCustodyEntry } from '@/utils/evidence/custody';
import { digestOf, sha256 } from '@/utils/evidence/digest';
import { toBase64Url } from '@/utils/evidence/hex';
import { sealMessage } from '@/utils/evidence/seal';
import { sealedDetail } from '@/utils/evidence/sealed-event';
import { burnMasks, thumbnailOf } from '@/utils/picture/burn-masks';
import { certificateFor } from '@/utils/signature/certificate';
import { createCaseKey } from '@/utils/signature/ecdsa';
import { signSeal } from '@/utils/signature/seal-signature';
import { getVerifiedBytes } from '@/utils/store/bytes';
import { getCase } from '@/utils/store/cases';
import type { TystDatabase } from '@/utils/store/database';
import { getCapture } from '@/utils/store/drafts';
import type { StoredKey } from '@/utils/store/rows';
import { NEW_CHAIN, chainEnd, storeSealed, withCaseLock } from '@/utils/store/seal';
import { TOOL_VERSION } from './tool-version';

export interface SealedCapture {
  captureId: string;
  caseId: string;
  code: string;
  item: number;
  /** SHA-256 of the record: the capture's fingerprint. */
  digest: string;
  sealedAt: string;
}

/**
 * Seals the draft into the case it names, or into a new one with this title. After this nothing of the capture changes.
 * Throws `record-invalid` (no picture, no answer to the safeguarding question), `bytes-damaged`, `chain-moved` (changed
 * meanwhile: nothing was sealed, try again), `already-sealed`, `storage-full`.
 */
export async function sealDraft(db: TystDatabase, captureId: string, options: { caseTitle: string }): Promise<SealedCapture> {
  const caseId = (await getCapture(db, captureId)).draft?.answers.caseId ?? crypto.randomUUID();
  return withCaseLock(caseId, async () => {
    const { draft, updatedAt: draftedAt } = await getCapture(db, captureId);
    if (draft === undefined) throw new AppError('already-sealed');
    if (draft.picture === undefined) throw new AppError('record-invalid', 'no picture');
    const pixels = await getVerifiedBytes(db, draft.picture.sha256);
    const areas = draft.masks.map(({ rect }) => rect);
    const { png, width, height } = await burnMasks(pixels, areas);
    const picture = { sha256: await sha256(png), blob: png };
    const small = await thumbnailOf(png, []);
    const thumbnail = { sha256: await sha256(small), blob: small };

    const isNew = draft.answers.caseId === undefined;
    const [chain, key, owner] = isNew
      ? [NEW_CHAIN, await newKey(caseId), newCase(caseId, options.caseTitle)]
      : [await chainEnd(db, caseId), await existingKey(db, caseId), (await getCase(db, caseId)).case];
    const sealedAt = new Date().toISOString();
    const record = recordOf(captureId, draft, { sha256: picture.sha256, width, height });
    const digest = await digestOf(record);
    const unsigned = { captureId, digest, previous: chain.seal, certificate: toBase64Url(key.certificate) };
    const seal = { ...unsigned, signature: await signSeal(key.privateKey, sealMessage(unsigned)) };
    const custody = await nextCustodyEntry(chain.custody, 'sealed', await sealedDetail(seal), sealedAt);
    await storeSealed(db, {
      captureId,
      draftedAt,
      record,
      seal,
      item: chain.item,
      custody,
      picture,
      thumbnail,
      case: { ...owner, status: 'open', updatedAt: sealedAt },
      ...(isNew && { key }),
    });
    return { captureId, caseId, code: owner.code, item: chain.item, digest, sealedAt };
  });
}

/** The record of a draft as it stands: only what may go out (DESIGN rule 1). Throws `record-invalid`. */
function recordOf(id: string, draft: Draft, picture: { sha256: string; width: number; height: number }): CaptureRecord {
  const record = {
    format: 1,
    id,
    kind: 'picture',
    platform: draft.platform,
    mode: draft.mode,
    locator: draft.locator,
    audience: draft.audience,
    capturedAt: draft.capturedAt,
    post: draft.post,
    picture: {
      ...picture,
      scale: draft.picture?.scale,
      method: 'screenshot',
      tiles: draft.picture?.tiles,
      masks: draft.masks.map(({ rect, reason }) => ({ rect, reason })),
    },
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

function newCase(id: string, title: string): Case {
  const now = new Date().toISOString();
  return { id, code: newCaseCode(), title, status: 'open', createdAt: now, updatedAt: now };
}

async function newKey(caseId: string): Promise<StoredKey> {
  const pair = await createCaseKey();
  const certificate = await certificateFor(pair, { commonName: 'Anonymous reporter', now: new Date() });
  return { caseId, privateKey: pair.privateKey, publicKey: pair.publicKey, certificate };
}

async function existingKey(db: TystDatabase, caseId: string): Promise<StoredKey> {
  const key = await db.keys.get(caseId);
  if (key === undefined) throw new AppError('not-found', 'case key');
  return key;
}
