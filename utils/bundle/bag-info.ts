// The bag's declaration and its metadata (RFC 8493 §2.1.1 and §2.2.2), in one fixed form.
import { BUNDLE_FORMAT, type Container } from './layout';

export const BAGIT_TXT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** What `bag-info.txt` tells. */
export interface BagInfo {
  container: Container;
  /** The school; empty when none is set. */
  organisation: string;
  /** The case's reference or code. */
  caseName: string;
  /** `2026-11-21`: a date without a time. */
  date: string;
  /** Bytes and number of the files under `data/`. */
  payload: { bytes: number; files: number };
  bundleId: string;
  volume: { number: number; count: number };
  timestamps: number;
  enrolment?: string;
}

/** LF line ends, one line a label: nothing is folded, so that every tool finds a whole value on its line. */
export function bagInfoText(info: BagInfo): string {
  // A pack is the school's own: it has neither a reporter nor an enrolment.
  const lines: [string, string | undefined][] = [
    ['Source-Organization', oneLine(info.organisation) || NOT_GIVEN],
    ['Contact-Name', info.container === 'bundle' ? 'Anonymous reporter' : undefined],
    ['External-Identifier', oneLine(info.caseName)],
    ['Bagging-Date', info.date],
    ['Payload-Oxum', `${info.payload.bytes}.${info.payload.files}`],
    ['Bag-Group-Identifier', `urn:uuid:${info.bundleId}`],
    ['Bag-Count', `${info.volume.number} of ${info.volume.count}`],
    ['X-Format', `tyst-${info.container}/${BUNDLE_FORMAT}`],
    ['X-Timestamps-Expected', String(info.timestamps)],
    ['X-Enrolment', info.container === 'bundle' ? info.enrolment : undefined],
  ];
  return lines.flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${value}\n`])).join('');
}

/** The values of a bag-info in our form, or undefined when it has another. Whether they are true is for the caller to compare. */
export function parseBagInfo(text: string): BagInfo | undefined {
  const match = PATTERN.exec(text);
  if (match?.groups === undefined) return undefined;
  const {
    organisation = '',
    caseName = '',
    date = '',
    bytes,
    files,
    bundleId = '',
    number,
    count,
    timestamps,
    enrolment,
    container,
  } = match.groups;
  return {
    container: container === 'pack' ? 'pack' : 'bundle',
    organisation: organisation === NOT_GIVEN ? '' : organisation,
    caseName,
    date,
    payload: { bytes: Number(bytes), files: Number(files) },
    bundleId,
    volume: { number: Number(number), count: Number(count) },
    timestamps: Number(timestamps),
    ...(enrolment !== undefined && { enrolment }),
  };
}

/** What stands after `X-Format:`, wherever the line stands: it decides how the rest is judged, and whether it may be at all. */
export function formatOf(text: string): { container: Container; format: number } | undefined {
  const match = /^X-Format: tyst-(bundle|pack)\/(\d{1,6})$/m.exec(text);
  return match ? { container: match[1] === 'pack' ? 'pack' : 'bundle', format: Number(match[2]) } : undefined;
}

/** Text of a person as one line of at most 200 characters: a line break would begin a label of its own. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
    .slice(0, 200)
    .toWellFormed()
    .trim();
}

const NOT_GIVEN = 'not given';

const PATTERN = new RegExp(
  [
    '^Source-Organization: (?<organisation>[^\\n]+)',
    '(?:Contact-Name: Anonymous reporter\\n)?External-Identifier: (?<caseName>[^\\n]+)',
    'Bagging-Date: (?<date>\\d{4}-\\d\\d-\\d\\d)',
    'Payload-Oxum: (?<bytes>\\d{1,15})\\.(?<files>\\d{1,9})',
    'Bag-Group-Identifier: urn:uuid:(?<bundleId>[0-9a-f-]{36})',
    'Bag-Count: (?<number>\\d{1,4}) of (?<count>\\d{1,4})',
    'X-Format: tyst-(?<container>bundle|pack)/1',
    'X-Timestamps-Expected: (?<timestamps>\\d)',
  ].join('\\n') + '\\n(?:X-Enrolment: (?<enrolment>[\\w;-]{1,300})\\n)?$',
  'u',
);
