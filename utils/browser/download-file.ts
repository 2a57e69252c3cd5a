// The way to save that works everywhere: the file is put together here and offered as a download.
import type { FileTarget } from './save-file';

/** How long a download may take to begin reading the file before its address is given back. */
const ADDRESS_LIFE_MS = 60_000;

/**
 * A file that is put together in Blob parts (which the browser may keep on disk) and offered as a download when it is
 * closed. Whether it arrives, and where, nobody tells us.
 */
export function downloadTarget(name: string, offer: (file: Blob, name: string) => void = offerDownload): FileTarget {
  let parts: Blob[] = [];
  return {
    write: (chunk) => {
      parts.push(new Blob([chunk]));
      return Promise.resolve();
    },
    close: () => {
      offer(new Blob(parts, { type: 'application/zip' }), name);
      parts = [];
      return Promise.resolve();
    },
    abort: () => {
      parts = [];
      return Promise.resolve();
    },
  };
}

/** Offers a file as a download under this name; whether it arrives, nobody tells us. */
export function offerDownload(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, ADDRESS_LIFE_MS);
}
