// A file of a bundle together with its digest: what manifests are made from.

export interface DigestedFile {
  name: string;
  size: number;
  /** Lower-case hex. */
  sha256: string;
}
