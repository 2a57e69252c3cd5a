// Step 2 of the protocol: gathers a case as it stands, for a bundle that goes to the Head Teacher or who stands in for them.
import type { BundleCapture, BundleInput } from '@/utils/bundle/volume-input';
import { planVolumes } from '@/utils/bundle/plan-volumes';
import { readmeText } from '@/utils/bundle/readme';
import { reportHtml } from '@/utils/documents/report/report-html';
import { AppError } from '@/utils/errors';
import type { CaptureEntry } from '@/utils/evidence/capture-entry';
import type { Addressee, Case, CaseRecord } from '@/utils/evidence/case';
import { untilLastSeal } from '@/utils/evidence/custody';
import { type SchoolCard, keyFor } from '@/utils/evidence/school-card';
import type { DocumentLanguage } from '@/utils/i18n/language';
import { enrolmentOf } from '@/utils/school/enrolment';
import { fingerprintOf, inGroups } from '@/utils/signature/fingerprint';
import { getBytes } from '@/utils/store/bytes';
import { custodyOf, getCase, givable } from '@/utils/store/cases';
import type { TystDatabase } from '@/utils/store/database';
import { setAddressee } from '@/utils/store/exports';
import { keyOf } from '@/utils/store/keys';
import { loadVerifier } from './load-verifier';
import { makeReportPdf } from './make-report-pdf';

export interface HandOverOrder {
  caseId: string;
  aboutHead: boolean;
  addressee: Addressee;
  /** Of the report; the rest of the bundle is in both languages. */
  language: DocumentLanguage;
  /** The school's name; empty when none is set. */
  organisation: string;
  /** The school's card, where this device has one. */
  card?: SchoolCard;
}

/** One file to be saved. */
export interface HandOverVolume {
  number: number;
  count: number;
  /** Says neither who nor what: the case's random code and which part it is. */
  fileName: string;
  captures: readonly BundleCapture[];
}

/** A bundle ready to be written. */
export interface HandOver {
  caseId: string;
  code: string;
  input: BundleInput;
  /** In the order they are saved: volume 1 last, because it names the others. */
  volumes: readonly HandOverVolume[];
  /** The key of the age format that the files are encrypted for; absent where the school gave none for this addressee. */
  recipient?: string;
}

/**
 * Reads the case in one transaction, so that log and captures belong together, and plans its volumes. `cap` is the most
 * bytes of captures in one volume. Throws `nothing-to-hand-over`, `volume-too-large`, `record-invalid`, `not-found`.
 */
export async function prepareHandOver(db: TystDatabase, order: HandOverOrder, cap?: number): Promise<HandOver> {
  const { caseId, language, organisation, card, addressee } = order;
  await setAddressee(db, caseId, order);
  const { of, captures, custody, key, items } = await readCase(db, caseId);
  if (captures.length === 0) throw new AppError('nothing-to-hand-over');
  const bundleId = crypto.randomUUID();
  const verifier = await loadVerifier();
  const caseRecord = caseRecordOf(of, order, items);
  const fingerprint = await fingerprintOf(key.certificate);
  const signer = inGroups(fingerprint);
  const recipient = keyFor(card, addressee);
  const report = { language, case: caseRecord, organisation, custody, signer, bundleId };
  const input: BundleInput = {
    case: caseRecord,
    custody,
    captures,
    report: (volume, pdfLeftOut) => reportHtml({ ...report, volume, pdfLeftOut }),
    reportPdf: (volume) => makeReportPdf({ ...report, volume }, captures),
    readme: readmeText,
    ...(verifier !== undefined && { verifier }),
    organisation,
    signer: key,
    bundleId,
    now: new Date(),
    ...(card && { enrolment: await enrolmentOf(card, fingerprint) }),
  };
  const ending = recipient === undefined ? '.zip' : '.zip.age';
  const volumes = volumesOf(of.code, ending, planVolumes(captures, cap));
  return { caseId, code: of.code, input, volumes, ...(recipient !== undefined && { recipient }) };
}

function readCase(db: TystDatabase, caseId: string) {
  return db.transaction('r', [db.cases, db.captures, db.custody, db.keys, db.bytes], async () => {
    const { case: of, captures: sealed } = await getCase(db, caseId);
    const entries = givable(sealed);
    const captures: BundleCapture[] = [];
    for (const entry of entries) captures.push(await captureOf(db, entry));
    const items = entries.map(({ item = 0, id }) => ({ item, captureId: id }));
    return { of, captures, items, custody: untilLastSeal(await custodyOf(db, caseId)), key: await keyOf(db, caseId) };
  });
}

async function captureOf(db: TystDatabase, { record, seal }: CaptureEntry): Promise<BundleCapture> {
  if (record === undefined || seal === undefined) throw new AppError('record-invalid', 'a sealed capture without record or seal');
  return {
    record,
    seal,
    ...(record.picture && { picture: await getBytes(db, record.picture.sha256) }),
    ...(record.source && { source: await getBytes(db, record.source.sha256) }),
  };
}

function caseRecordOf(
  { id, code, title }: Case,
  { aboutHead, addressee }: HandOverOrder,
  items: CaseRecord['items'],
): CaseRecord {
  return { format: 1, id, code, title, aboutHead, addressee, items };
}

function volumesOf(code: string, ending: string, planned: readonly (readonly BundleCapture[])[]): HandOverVolume[] {
  const count = planned.length;
  const [first, ...others] = planned.map((captures, index) => {
    const number = index + 1;
    return { number, count, captures, fileName: `tyst-${code}${count === 1 ? '' : `-${number}-of-${count}`}${ending}` };
  });
  return first === undefined ? others : [...others, first];
}
