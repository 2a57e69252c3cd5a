// The names in a bundle, their one order and their media types (docs/bundle-format.md).

/** Content of the first entry (ETSI EN 319 162-1 §A.1): exactly 31 bytes, no line end. */
export const MIMETYPE = 'application/vnd.etsi.asic-e+zip';
/** The version of this layout, as `X-Format: tyst-bundle/1` tells it. */
export const BUNDLE_FORMAT = 1;
/** What a container is: `tyst-bundle` as staff hand it over, `tyst-pack` as the school passes it on. */
export const CONTAINERS = ['bundle', 'pack'] as const;
export type Container = (typeof CONTAINERS)[number];

export const NAME = {
  mimetype: 'mimetype',
  bagit: 'bagit.txt',
  bagInfo: 'bag-info.txt',
  manifest: 'manifest-sha256.txt',
  readme: 'README.txt',
  verifier: 'verify.html',
  tagManifest: 'tagmanifest-sha256.txt',
  report: 'data/report.html',
  reportPdf: 'data/report.pdf',
  case: 'data/case.json',
  custody: 'data/custody.jsonl',
  volumes: 'data/volumes.json',
  pack: 'data/pack.json',
  cover: 'data/cover.html',
  items: 'data/items.html',
  statement: 'data/statement.html',
  asicManifest: 'META-INF/ASiCManifest001.xml',
  signature: 'META-INF/signature001.p7s',
  timeManifest: 'META-INF/ASiCManifest002.xml',
  timeToken: 'META-INF/timestamp001.tst',
} as const;

/** What must stand in every bundle; of a pack `REQUIRED_IN_PACK`. */
export const REQUIRED_NAMES: readonly string[] = [
  NAME.mimetype,
  NAME.bagit,
  NAME.bagInfo,
  NAME.manifest,
  NAME.readme,
  NAME.tagManifest,
  NAME.report,
  NAME.case,
  NAME.custody,
  NAME.asicManifest,
  NAME.signature,
];

/** What every container begins with, and ends with. */
export const FIRST_NAMES: readonly string[] = [
  NAME.mimetype,
  NAME.bagit,
  NAME.bagInfo,
  NAME.manifest,
  NAME.readme,
  NAME.verifier,
  NAME.tagManifest,
];
export const LAST_NAMES: readonly string[] = [NAME.asicManifest, NAME.signature, NAME.timeManifest, NAME.timeToken];

const BEFORE_CAPTURES: readonly string[] = [...FIRST_NAMES, NAME.report, NAME.reportPdf, NAME.case, NAME.custody, NAME.volumes];
const CAPTURE_FILES = ['capture.json', 'seal.json', 'screenshot.png', 'rendition.png', 'supplied.png', 'source.txt'] as const;

export type CaptureFile = (typeof CAPTURE_FILES)[number];

/** `captures/0001/…`, relative to the report; four digits hold every item number a case may have. */
export function captureAddress(item: number, file: CaptureFile): string {
  return `captures/${String(item).padStart(4, '0')}/${file}`;
}

/** The item number and file that a name of the captures' folder stands for, or undefined. */
export function parseCaptureName(name: string): { item: number; file: CaptureFile } | undefined {
  const match = /^data\/captures\/(\d{4})\/([a-z.]+)$/.exec(name);
  const file = CAPTURE_FILES.find((known) => known === match?.[2]);
  return match && file ? { item: Number(match[1]), file } : undefined;
}

/** A number that grows in the order of the bundle, or undefined for a name that has no place in it; of a pack see placeInPack. */
export function placeOf(name: string): number | undefined {
  const before = BEFORE_CAPTURES.indexOf(name);
  if (before !== -1) return before;
  const last = LAST_NAMES.indexOf(name);
  if (last !== -1) return 1_000_000 + last;
  const capture = parseCaptureName(name);
  return capture && 100 + capture.item * CAPTURE_FILES.length + CAPTURE_FILES.indexOf(capture.file);
}

/** Media type for the ASiC manifest, by the name's ending. */
export function mediaType(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return MEDIA_TYPES[ending] ?? 'application/octet-stream';
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  json: 'application/json',
  jsonl: 'application/jsonl',
  pdf: 'application/pdf',
  png: 'image/png',
  tst: 'application/vnd.etsi.timestamp-token',
  txt: 'text/plain',
  xml: 'text/xml',
  p7s: 'application/pkcs7-signature',
  zip: 'application/zip',
};
