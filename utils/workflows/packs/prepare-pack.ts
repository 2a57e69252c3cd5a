// Makes a planned pack ready to be written: its record, its documents, its readers and the school's signature.
import type { PackInput } from '@/utils/bundle/pack-input';
import { packReadmeText } from '@/utils/bundle/pack-readme';
import { AppError } from '@/utils/errors';
import type { Addressee, CaseRecord } from '@/utils/evidence/case';
import { sha256 } from '@/utils/evidence/digest';
import type { PackRecord, RecipientKind } from '@/utils/evidence/pack';
import { workingCopyBytes } from '@/utils/evidence/working-copy';
import type { DocumentLanguage } from '@/utils/i18n/language';
import { type FactId, RECIPIENT_RULES } from '@/utils/protocol/recipient-kinds';
import { signerOf } from '@/utils/school/school-key';
import { custodyOfMatter } from '@/utils/store/vault/matters';
import type { Matter } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { loadVerifier } from '@/utils/workflows/hand-over/load-verifier';
import { packDocuments } from './pack-documents';
import type { PackPlan, SizedCopy } from './plan-pack';
import { isAboutHead } from '@/utils/workflows/casebook/record-act';
import { receivedPicture } from '@/utils/workflows/casebook/received-picture';
import { encryptionKey, roleOf } from './pack-key';
import { schoolKeys } from '@/utils/workflows/casebook/school-card';
import { tokenOfReceived } from '@/utils/workflows/trusted-time/stamp-received';
import { packTimestamp } from '@/utils/workflows/trusted-time/trusted-time';
import { copyPicture } from '@/utils/workflows/casebook/working-copy';

export interface PackOrder {
  matter: Matter;
  plan: PackPlan;
  facts: Partial<Record<FactId, string>>;
  language: DocumentLanguage;
  /** The school's name; empty when none is set. */
  organisation: string;
}

/** One file to be saved. */
export interface PackVolume {
  number: number;
  count: number;
  /** Says neither who nor what. */
  fileName: string;
}

/** A pack ready to be written. */
export interface PreparedPack {
  caseId: string;
  recipient: RecipientKind;
  facts: PackOrder['facts'];
  /** The numbers of its items. */
  items: readonly number[];
  input: PackInput;
  /** In the order they are saved: volume 1 last, because it names the others. */
  volumes: readonly PackVolume[];
  /** The key of the age format that the files are encrypted for. */
  encryptFor?: string;
  /** SHA-256 of the school's certificate, lower-case hex. */
  fingerprint: string;
}

/** Throws `nothing-to-hand-over`, and `no-school-key` before the school has a key to sign with. */
export async function preparePack(vault: Vault, order: PackOrder, now: Date): Promise<PreparedPack> {
  const { matter, plan, facts } = order;
  const { recipient } = plan;
  if (plan.items.length === 0) throw new AppError('nothing-to-hand-over');
  const school = await schoolKeys(vault);
  if (school === undefined) throw new AppError('no-school-key');
  const rules = RECIPIENT_RULES[recipient];
  const addressee = addresseeOf(order);
  const copies = plan.items.flatMap((item) => item.copies.map((sized) => ({ sized, item })));
  const record = await recordOf(order, addressee, copies);
  const custody = (await custodyOfMatter(vault, matter.case.id)).map(({ caseId: _case, ...entry }) => entry);
  const bundleId = crypto.randomUUID();
  const verifier = await loadVerifier();
  const pictureOf = (item: number) => plan.items.find(({ capture }) => capture.item === item);
  const copyOf = (number: number) => found(copies[number - 1]).sized;
  const tokens = await Promise.all(
    plan.received.map(async ({ file, timed }) => (timed ? tokenOfReceived(vault, file.id) : undefined)),
  );
  const timestamp = await packTimestamp();
  const input: Omit<PackInput, 'documents'> = {
    record,
    ...(rules.custody && { custody }),
    picture: (item) => {
      const { capture, picture = 0 } = found(pictureOf(item));
      return { size: picture, read: () => receivedPicture(vault, capture) };
    },
    copy: (number) => {
      const { copy, size } = copyOf(number);
      return { size, read: () => copyPicture(vault, copy) };
    },
    copyFile: (number) => workingCopyBytes(copyOf(number).copy.file),
    received: (number) => {
      const { file } = found(plan.received[number - 1]);
      return { size: file.size, read: () => vault.readFile(file.file) };
    },
    token: (number) => tokens[number - 1],
    ...(timestamp && { timestamp }),
    readme: packReadmeText(),
    ...(verifier !== undefined && { verifier }),
    signer: await signerOf(school),
    organisation: order.organisation,
    bundleId,
    now,
  };
  const encryptFor = encryptionKey(plan.recipient, facts, school);
  return {
    caseId: matter.case.id,
    recipient,
    facts,
    items: plan.items.map(({ capture }) => capture.item),
    input: { ...input, documents: packDocuments(order, input, school.fingerprint) },
    volumes: volumesOf(matter.case.code, plan.volumes, encryptFor === undefined ? '.zip' : '.zip.age'),
    ...(encryptFor !== undefined && { encryptFor }),
    fingerprint: school.fingerprint,
  };
}

function addresseeOf({ matter, plan, facts }: PackOrder): Addressee {
  const role = roleOf(plan.recipient, facts);
  if (isAboutHead(matter) && role === 'head') throw new AppError('record-invalid', 'about the Head, to the Head');
  return role ?? matter.case.addressee;
}

async function recordOf(
  { matter, plan }: PackOrder,
  addressee: Addressee,
  copies: readonly { sized: SizedCopy; item: PackPlan['items'][number] }[],
): Promise<PackRecord> {
  const { case: of } = matter;
  const items = plan.items.map(({ capture: { item, id, record, seal }, picture, volume }) => ({
    item,
    captureId: id,
    digest: seal.digest,
    ...(picture !== undefined && record.picture && { picture: record.picture.sha256 }),
    volume,
  }));
  const caseRecord: CaseRecord = {
    format: 1,
    id: of.id,
    code: of.code,
    ...(of.reference !== undefined && { reference: of.reference }),
    // A title may name people: it goes where the report goes.
    title: RECIPIENT_RULES[plan.recipient].report ? of.title : '',
    // Where nobody knew it when it was handed over to the Head, the pack says whom it was handed over to.
    aboutHead: of.aboutHead || (addressee !== 'head' && isAboutHead(matter)),
    addressee,
    items: items.map(({ item, captureId }) => ({ item, captureId })),
  };
  return {
    format: 1,
    recipient: plan.recipient,
    case: caseRecord,
    items,
    received: plan.received.map(({ file, volume }, index) => ({ number: index + 1, sha256: file.sha256, volume })),
    copies: await Promise.all(
      copies.map(async ({ sized: { copy }, item: { capture, volume } }, index) => ({
        number: index + 1,
        item: capture.item,
        sha256: copy.file.sha256,
        of: copy.file.of.picture,
        file: await sha256(workingCopyBytes(copy.file)),
        volume,
      })),
    ),
  };
}

function volumesOf(code: string, count: number, ending: string): PackVolume[] {
  const [first, ...others] = Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    return { number, count, fileName: `tyst-${code}-pack${count === 1 ? '' : `-${number}-of-${count}`}${ending}` };
  });
  return first === undefined ? [] : [...others, first];
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new AppError('not-found', 'pack');
  return value;
}
