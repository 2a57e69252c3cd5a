// Takes in what somebody gave to the school: a picture of which only the pixels are kept, or nothing but what they told.
import { browserName } from '@/utils/browser/about-browser';
import type { Draft, DraftPicture } from '@/utils/evidence/capture-entry';
import type { Supplied } from '@/utils/evidence/capture-record';
import { offsetOf } from '@/utils/evidence/clock';
import { sha256 } from '@/utils/evidence/digest';
import { nothingRead } from '@/utils/evidence/nothing-read';
import type { Locator, PlatformId } from '@/utils/evidence/post';
import { thumbnailOf } from '@/utils/picture/burn-masks';
import { cleanPicture } from '@/utils/picture/clean-picture';
import { platformFor } from '@/utils/platforms/index';
import type { TystDatabase } from '@/utils/store/database';
import { addDraft } from '@/utils/store/drafts';

export interface SuppliedEvidence {
  platform: PlatformId;
  supplied: Supplied;
  /** Where it was seen, as far as anyone knows. */
  locator: Locator;
  /** Absent for a report with no evidence yet. */
  file?: Blob;
  /** What was told, without a picture. */
  words: string;
}

/**
 * Stores it as a draft and answers its id. Every reading of the post is unknown until somebody types it. Throws
 * `file-not-picture`, `file-too-large` (see cleanPicture), `picture-too-large`, `storage-full`.
 */
export async function supplyEvidence(db: TystDatabase, evidence: SuppliedEvidence): Promise<string> {
  const id = crypto.randomUUID();
  const now = new Date();
  const { file } = evidence;
  if (file === undefined) {
    await addDraft(db, { id, draft: draftOf(evidence, now), stage: 'captured' }, now);
    return id;
  }
  const { png, width, height } = await cleanPicture(file);
  const thumbnail = await thumbnailOf(png, []);
  const stored = { sha256: await sha256(png), blob: png };
  const small = { sha256: await sha256(thumbnail), blob: thumbnail };
  const draft = draftOf(evidence, now, { sha256: stored.sha256, width, height, scale: 1, tiles: [] });
  await addDraft(db, { id, draft, stage: 'captured', pictures: [stored, small], thumbnail: small.sha256 }, now);
  return id;
}

/** The address as Tyst keeps addresses: rebuilt without what may tell who opened it. Undefined for what is no web address. */
export function locatorOf(address: string): { platform: PlatformId; locator: Locator } | undefined {
  if (address.trim() === '') return { platform: 'other', locator: { url: '', droppedParameters: [] } };
  const url = URL.parse(/^https?:\/\//i.test(address.trim()) ? address.trim() : `https://${address.trim()}`);
  if (url === null || !url.hostname.includes('.')) return undefined;
  const platform = platformFor(url);
  return { platform: platform.id, locator: platform.locate(url, { known: false, names: [], handles: [] }) };
}

function draftOf({ platform, supplied, locator, words }: SuppliedEvidence, now: Date, picture?: DraftPicture): Draft {
  return {
    kind: 'supplied',
    supplied,
    platform,
    mode: 'visible',
    locator,
    audience: 'unknown',
    capturedAt: { utc: now.toISOString(), offset: offsetOf(now), clock: 'device' },
    post: nothingRead(),
    alterations: [],
    reasons: picture === undefined ? ['no-picture', 'not-captured-here'] : ['not-captured-here'],
    seen: 0,
    browser: browserName(navigator.userAgent),
    ...(picture && { picture }),
    masks: [],
    viewer: { known: false, names: [], mentioned: false },
    shownNames: [],
    answers: { categories: [], concern: words },
  };
}
