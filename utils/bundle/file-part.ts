// A part of a file as a file of its own: a stored ZIP holds the received files as they came, byte for byte.
import type { BundleFile } from './bundle-file';

/** Bytes `start` up to but without `start + size`; nothing is read yet. */
export function partOfFile(file: BundleFile, start: number, size: number): BundleFile {
  return {
    size,
    slice: (from, to) => file.slice(start + Math.min(from, size), start + Math.min(to, size)),
  };
}
