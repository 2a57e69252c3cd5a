// The BagIt manifests: one digest and one name a line, as `sha256sum -c` reads them (RFC 8493 §2.1.3).
import type { DigestedFile } from './digested-file';

/** Two spaces and LF, in the order given; BagIt allows any white space, sha256sum only this. */
export function bagManifest(files: readonly Pick<DigestedFile, 'name' | 'sha256'>[]): string {
  return files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}

/** The lines of a manifest, or undefined when it has any other form than bagManifest gives. */
export function parseBagManifest(text: string): { name: string; sha256: string }[] | undefined {
  const lines = text.split('\n');
  if (lines.pop() !== '') return undefined;
  const files = lines.map((line) => /^([0-9a-f]{64}) {2}([A-Za-z0-9._/-]+)$/.exec(line));
  return files.every((match) => match !== null)
    ? files.map((match) => ({ sha256: match[1] ?? '', name: match[2] ?? '' }))
    : undefined;
}
