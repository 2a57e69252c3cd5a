// What can be wrong with a bundle: one kind for each way, each with a place and what was expected and found there.

export const PROBLEM_KINDS = [
  // The container
  'unreadable', // the file could not be read to its end
  'not-a-zip', // no end record of a ZIP
  'bytes-after-end', // a comment or other bytes after the end record
  'zip-damaged', // a record of the ZIP is cut off or lies outside the file
  'too-large', // more or larger entries than a bundle may have
  'zip-record-changed', // a header, an offset, a date, a flag … is not what a bundle's ZIP has there
  'hidden-bytes', // bytes between two entries, or between the last entry and the directory
  'name-unsafe',
  'name-repeated', // ignoring case
  'crc-differs',
  // What is in it
  'mimetype-wrong',
  'entry-missing',
  'entry-unexpected',
  'entry-order',
  'newer-format', // made by a newer Tyst: this version cannot judge it
  'timestamp-missing',
  'timestamp-unexpected',
  'timestamp-form', // not a token in its one form, or its parts do not belong together
  'timestamp-imprint', // of something else
  'timestamp-signature', // does not hold by the certificate that lies in the token
  // Manifests
  'manifest-form', // not the one form that a bundle's manifest has
  'digest-differs',
  'not-listed', // stands in the bundle, but not in the manifest
  'listed-missing', // stands in the manifest, but not in the bundle
  'bag-info-form',
  'bag-info-differs', // says something else than the bundle's content
  // Signature
  'signature-form',
  'signature-certificate',
  'signature-content',
  'signature-certificate-hash',
  'signature-invalid',
  // Records
  'record-form', // not canonical JSON, or not of the record's schema
  'record-differs', // two records contradict each other
  'picture-form', // not a PNG
  'seal-digest',
  'seal-signature',
  'seal-chain',
  'custody-chain',
  'volumes-differ',
] as const;

export type ProblemKind = (typeof PROBLEM_KINDS)[number];

export interface Problem {
  kind: ProblemKind;
  /** The entry it is about; empty for the container itself. */
  path: string;
  /** What a bundle has there; empty when the kind says it all. */
  expected: string;
  found: string;
}

/** Names and values of a hostile file, cut to what a line of text can show. */
export function problem(kind: ProblemKind, path: string, expected: string | number = '', found: string | number = ''): Problem {
  return { kind, path: short(path), expected: short(String(expected)), found: short(String(found)) };
}

/** Appends one by one: a hostile file can have more problems than a call may have arguments. */
export function addAll(problems: Problem[], more: readonly Problem[]): void {
  for (const one of more) problems.push(one);
}

function short(text: string): string {
  const shown = text.toWellFormed().replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '\u{FFFD}');
  return shown.length > 200 ? `${shown.slice(0, 199).toWellFormed()}…` : shown;
}
