// The most that a bundle may hold: the writer keeps to it, the verifier checks it before anything is read into memory.

const MIB = 2 ** 20;

/** Bytes of captures in one volume; the container around them adds at most 16 MiB (report, manifests). */
export const VOLUME_CAP = 200 * MIB;
/** Bytes of records and seals among them; pages can fill a record with hostile text. */
export const VOLUME_TEXT_CAP = 48 * MIB;

export const LIMITS = {
  /** A volume at its cap and what stands around it, and once more around that in a pack (docs/bundle-format.md). */
  file: VOLUME_CAP + 48 * MIB,
  entry: VOLUME_CAP + 32 * MIB,
  /** Five files for each of 9,999 items, and the rest. */
  entries: 60_000,
  nameLength: 180,
  /** The central directory: its records and the longest names. */
  directory: 60_000 * (46 + 180),
  /** A text that is parsed: a record, a manifest, the custody log. */
  text: 16 * MIB,
  /** All such texts together. */
  texts: 64 * MIB,
  /** Pixels of a picture, a side and in all: more than a browser's canvas holds, and what decodes it might not survive. */
  pictureSide: 65_535,
  pictureArea: 2 ** 28,
  /** Lines of the custody log. */
  custodyLines: 100_000,
} as const;
