// Decides exactly what goes into a pack and what stays out, and why: pure, so that the preview and the pack are the same.
import { AppError } from '@/utils/errors';
import { enclosureProblems } from '@/utils/evidence/enclosure';
import type { RecipientKind } from '@/utils/evidence/pack';
import type { ReceivedBundle, ReceivedCapture } from '@/utils/evidence/received';
import { hasNumber } from '@/utils/evidence/without-number';
import type { WorkingCopy } from '@/utils/evidence/working-copy';
import { LIMITS, VOLUME_CAP } from '@/utils/bundle/limits';
import { RECIPIENT_RULES, type RecipientRules, recipientsOf } from '@/utils/protocol/recipient-kinds';
import { type Matter, listWorkingCopies } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';

/** What stands around the files of a volume of a hand-over, and so may stand around those of a received one. */
const PACK_CAP = VOLUME_CAP + 16 * 2 ** 20;

/** Why an item stays out. */
export type ItemOut = 'withheld' | 'log-only' | 'left-out' | 'no-copy' | 'not-anonymous';
/**
 * Why a received file stays out: an item in it does, or is not in this matter, so that nobody here can say whether it may go
 * out; or it holds a telephone number that the recipient may not get.
 */
export type FileOut = 'withheld' | 'erased' | 'log-only' | 'left-out' | 'not-in-matter' | 'number';

/** A working copy with the bytes of its PNG. */
export interface SizedCopy {
  copy: WorkingCopy;
  size: number;
}

export interface PlannedItem {
  capture: ReceivedCapture;
  /** Bytes of the sealed picture, where it goes in. */
  picture?: number;
  copies: readonly SizedCopy[];
  /** It holds an author's telephone number, which the report leaves out. */
  numberLeftOut: boolean;
  volume: number;
}

export interface PlannedFile {
  file: ReceivedBundle;
  /** A trusted time over it goes along. */
  timed: boolean;
  volume: number;
}

export interface PackPlan {
  recipient: RecipientKind;
  items: readonly PlannedItem[];
  itemsOut: readonly { item: number; why: ItemOut }[];
  received: readonly PlannedFile[];
  receivedOut: readonly { file: ReceivedBundle; why: FileOut }[];
  /** How many files the pack is written as. */
  volumes: number;
}

export interface PackWish {
  recipient: RecipientKind;
  /** Ids of captures that are left out by choice. */
  leftOut: ReadonlySet<string>;
  copies: readonly SizedCopy[];
  /** Ids of received files over which there is a trusted time. */
  timed: ReadonlySet<string>;
  /** Files of the vault that are given to nobody (`shutFiles`). */
  shut: ReadonlySet<string>;
}

/** The working copies of a matter whose pixels are still here. */
export async function sizedCopies(vault: Vault, caseId: string): Promise<SizedCopy[]> {
  const sized: SizedCopy[] = [];
  for (const copy of await listWorkingCopies(vault, caseId)) {
    const file = copy.png === undefined ? undefined : await vault.get('file', copy.png);
    if (file !== undefined) sized.push({ copy, size: file.size });
  }
  return sized;
}

/** The ids of received files over which there is a trusted time. */
export async function timedFiles(vault: Vault): Promise<Set<string>> {
  return new Set((await vault.list('time')).map(({ receivedId }) => receivedId));
}

/**
 * What a pack of this matter holds, in volumes of at most `cap` bytes or one file. Throws `record-invalid` for a recipient who may not get it at all, `volume-too-large` when
 * a received file is larger than a pack may hold.
 */
export function planPack(
  matter: Matter,
  { recipient, leftOut, copies, timed, shut }: PackWish,
  cap: number = PACK_CAP,
): PackPlan {
  if (!recipientsOf(matter.case).includes(recipient)) throw new AppError('record-invalid', `recipient ${recipient}`);
  const rules = RECIPIENT_RULES[recipient];
  const judged = matter.captures.map((capture) => {
    const usable = rules.copies ? usableCopies(capture, copies, rules.anonymousOnly === true) : [];
    return { capture, usable, why: whyOut(capture, recipient, leftOut, copies, usable) };
  });
  const outOf = new Map(judged.flatMap(({ capture, why }) => (why === undefined ? [] : [[capture.id, why] as const])));
  const chosen = judged.filter(({ why }) => why === undefined);
  const byId = new Map(matter.captures.map((capture) => [capture.id, capture]));
  const files = matter.received.map((file) => ({
    file,
    why: shut.has(file.file) ? (file.removedWhy ?? ('withheld' as const)) : whyFileOut(file, outOf, byId, rules),
  }));
  const received = rules.received ? files.filter(({ why }) => why === undefined).map(({ file }) => file) : [];
  const fill = volumeFiller(cap);
  const places = new Map(received.map((file) => [file.id, fill(file.size)]));
  const items = chosen.map(({ capture, usable }): PlannedItem => {
    const picture = rules.pictures === 'sealed' ? sizeOf(capture) : undefined;
    return {
      capture,
      ...(picture !== undefined && { picture }),
      copies: usable,
      numberLeftOut: !rules.telephoneNumbers && hasNumber(capture.record),
      volume: fill((picture ?? 0) + usable.reduce((sum, { size }) => sum + size, 0)),
    };
  });
  return {
    recipient,
    items,
    itemsOut: judged.flatMap(({ capture: { item }, why }) => (why === undefined ? [] : [{ item, why }])),
    received: received.map((file) => ({ file, timed: timed.has(file.id), volume: places.get(file.id) ?? 1 })),
    receivedOut: rules.received ? files.flatMap(({ file, why }) => (why === undefined ? [] : [{ file, why }])) : [],
    volumes: fill(0),
  };
}

/** What must not go out comes before what somebody chose. */
function whyOut(
  { id, record, withheldAt }: ReceivedCapture,
  recipient: RecipientKind,
  leftOut: ReadonlySet<string>,
  copies: readonly SizedCopy[],
  usable: readonly SizedCopy[],
): ItemOut | undefined {
  const rules = RECIPIENT_RULES[recipient];
  if (withheldAt !== undefined) return 'withheld';
  if (record.kind === 'log-only' && !rules.logOnly) return 'log-only';
  if (leftOut.has(id)) return 'left-out';
  if (rules.pictures !== 'copies' || usable.length > 0) return undefined;
  return copies.some(({ copy }) => isOf(copy, id)) ? 'not-anonymous' : 'no-copy';
}

/** A received file is passed on unchanged or not at all: one item that stays out keeps it out. */
function whyFileOut(
  { captureIds }: ReceivedBundle,
  outOf: ReadonlyMap<string, ItemOut>,
  captures: ReadonlyMap<string, ReceivedCapture>,
  { logOnly, telephoneNumbers }: RecipientRules,
): FileOut | undefined {
  const reasons = new Set(captureIds.map((id) => outOf.get(id)));
  for (const why of ['withheld', 'log-only', 'left-out'] as const) if (reasons.has(why)) return why;
  const inside = captureIds.flatMap((id) => captures.get(id) ?? []);
  // A pack that was received may hold more than the items that it speaks of.
  if (inside.length < captureIds.length && !(logOnly && telephoneNumbers)) return 'not-in-matter';
  return !telephoneNumbers && inside.some(({ record }) => hasNumber(record)) ? 'number' : undefined;
}

function usableCopies({ id, record }: ReceivedCapture, copies: readonly SizedCopy[], anonymous: boolean): SizedCopy[] {
  return copies.filter(({ copy }) => isOf(copy, id) && (!anonymous || enclosureProblems(copy, record).length === 0));
}

/** A copy of this capture whose pixels are still here. */
function isOf({ file, png }: WorkingCopy, captureId: string): boolean {
  return png !== undefined && file.of.captureId === captureId;
}

function sizeOf({ picture }: ReceivedCapture): number | undefined {
  return picture && picture.end - picture.start;
}

/** Small files share a volume; a large one has its own. Answers the number of the volume, from 1. */
function volumeFiller(cap: number): (bytes: number) => number {
  let volume = 1;
  let used = 0;
  return (bytes) => {
    if (bytes > LIMITS.entry) throw new AppError('volume-too-large', `${bytes} of ${LIMITS.entry} bytes`);
    if (bytes > 0 && used > 0 && used + bytes > cap) {
      volume += 1;
      used = 0;
    }
    used += bytes;
    return volume;
  };
}
