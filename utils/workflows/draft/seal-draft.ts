// Seals a draft: burns the masks, makes the record, signs it with the case's own key, and lets go of every unmasked pixel.
import { AppError } from '@/utils/errors';
import type { Draft, DraftPicture } from '@/utils/evidence/capture-entry';
import { type Case, newCaseCode } from '@/utils/evidence/case';
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
import { refuseLeaks } from './leak-source';
import { recordOf, sealablePicture } from './record-of-draft';

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
 * Throws `record-invalid` (see sealablePicture and recordOf), `bytes-damaged`, `chain-moved` (changed
 * meanwhile: nothing was sealed, try again), `already-sealed`, `storage-full`.
 */
export async function sealDraft(db: TystDatabase, captureId: string, options: { caseTitle: string }): Promise<SealedCapture> {
  const caseId = (await getCapture(db, captureId)).draft?.answers.caseId ?? crypto.randomUUID();
  return withCaseLock(caseId, async () => {
    const { draft, updatedAt: draftedAt, withheldAt } = await getCapture(db, captureId);
    if (draft === undefined) throw new AppError('already-sealed');
    if (withheldAt !== undefined) throw new AppError('capture-withheld');
    if ((draft.answers.caseId ?? caseId) !== caseId) throw new AppError('chain-moved', 'another case was chosen meanwhile');
    const unmasked = sealablePicture(draft);
    await refuseLeaks(db, draft);
    const masked = unmasked && (await maskedPicture(db, draft, unmasked));

    const isNew = draft.answers.caseId === undefined;
    const [chain, key, owner] = isNew
      ? [NEW_CHAIN, await newKey(caseId), newCase(caseId, options.caseTitle, draft)]
      : [await chainEnd(db, caseId), await existingKey(db, caseId), (await getCase(db, caseId)).case];
    if ((owner.dslOnly ?? false) !== (draft.kind === 'log-only')) throw new AppError('record-invalid', 'case for the DSL only');
    const sealedAt = new Date().toISOString();
    const record = recordOf(captureId, draft, masked?.record);
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
      pictures: masked?.pictures ?? [],
      ...(masked && { thumbnail: masked.thumbnail }),
      case: { ...owner, status: 'open', updatedAt: sealedAt },
      ...(isNew && { key }),
    });
    return { captureId, caseId, code: owner.code, item: chain.item, digest, sealedAt };
  });
}

/** The picture with its masks burnt in, its thumbnail, and what the record says of it. */
async function maskedPicture(db: TystDatabase, { masks }: Draft, unmasked: DraftPicture) {
  const { png, width, height } = await burnMasks(
    await getVerifiedBytes(db, unmasked.sha256),
    masks.map(({ rect }) => rect),
  );
  const picture = { sha256: await sha256(png), blob: png };
  const small = await thumbnailOf(png, []);
  const thumbnail = { sha256: await sha256(small), blob: small };
  const record = { ...unmasked, sha256: picture.sha256, width, height };
  return { record, pictures: [picture, thumbnail], thumbnail: thumbnail.sha256 };
}

/** A record without a picture begins a case for the DSL only. */
function newCase(id: string, title: string, { kind }: Draft): Case {
  const now = new Date().toISOString();
  const dslOnly = kind === 'log-only' ? ({ dslOnly: true } as const) : {};
  return { id, code: newCaseCode(), title, status: 'open', createdAt: now, updatedAt: now, ...dslOnly };
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
