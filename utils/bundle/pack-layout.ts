// The names in a pack and their one order: documents, pictures apart, working copies, and the received files unchanged.
import { FIRST_NAMES, LAST_NAMES, NAME } from './layout';

/** What must stand in every pack. */
export const REQUIRED_IN_PACK: readonly string[] = [
  NAME.mimetype,
  NAME.bagit,
  NAME.bagInfo,
  NAME.manifest,
  NAME.readme,
  NAME.tagManifest,
  NAME.cover,
  NAME.pack,
  NAME.asicManifest,
  NAME.signature,
];

const BEFORE_FOLDERS: readonly string[] = [
  ...FIRST_NAMES,
  NAME.cover,
  NAME.items,
  NAME.report,
  NAME.statement,
  NAME.reportPdf,
  NAME.pack,
  NAME.custody,
  NAME.volumes,
];

/** The folders, in their order. A working copy's areas stand behind it, a trusted time behind the file that it is about. */
const FOLDERS = [
  /^data\/pictures\/(\d{4})\.png$/,
  /^data\/copies\/(\d{4})\.(?:png|(json))$/,
  /^data\/received\/(\d{3})\.zip(\.tst)?$/,
] as const;

/** `pictures/0001.png`, relative to the report: the sealed picture of an item. */
export function pictureAddress(item: number): string {
  return `pictures/${String(item).padStart(4, '0')}.png`;
}

/** `copies/0001.png`: the working copy of that number, and what says which areas of it are covered. */
export function copyAddress(number: number, ending: 'png' | 'json' = 'png'): string {
  return `copies/${String(number).padStart(4, '0')}.${ending}`;
}

/** `received/001.zip`: the received file of that number. */
export function receivedAddress(number: number): string {
  return `received/${String(number).padStart(3, '0')}.zip`;
}

/** Whether an entry is a received file: a container of its own. */
export function isReceivedName(name: string): boolean {
  return /^data\/received\/\d{3}\.zip$/.test(name);
}

/** As placeOf, of a pack. */
export function placeInPack(name: string): number | undefined {
  const before = BEFORE_FOLDERS.indexOf(name);
  if (before !== -1) return before;
  const last = LAST_NAMES.indexOf(name);
  if (last !== -1) return 1_000_000 + last;
  for (const [folder, pattern] of FOLDERS.entries()) {
    const match = pattern.exec(name);
    if (match) return (folder + 1) * 100_000 + 2 * Number(match[1]) + (match[2] === undefined ? 0 : 1);
  }
  return undefined;
}
