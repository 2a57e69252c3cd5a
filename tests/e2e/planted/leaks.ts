// Looks for a planted reporter in a bundle: in every byte in every form, in the picture's pixels and in the parts of its file.
import type { PNG } from 'pngjs';
import type { CapturedBundle } from './captured-bundle';
import { formsOf } from './encodings';

/** Where a secret stands, in whatever form: `file: secret (form)`. The ZIP itself, its name and its names are looked at, too. */
export function foundIn({ zip, files, name }: CapturedBundle, secrets: readonly string[]): string[] {
  const places = new Map([...files, ['the ZIP', zip] as const, ['its name', Buffer.from(name)] as const]);
  return secrets.flatMap((secret) =>
    formsOf(secret).flatMap(({ form, bytes }) =>
      [...places].filter(([, content]) => content.includes(bytes)).map(([place]) => `${place}: ${secret} (${form})`),
    ),
  );
}

/** How many pixels have (nearly) this colour: `#rrggbb`. */
export function pixelsOf({ data }: PNG, colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    const distance = Math.abs(data[at]! - red!) + Math.abs(data[at + 1]! - green!) + Math.abs(data[at + 2]! - blue!);
    if (distance < 24) count++;
  }
  return count;
}

/** The kinds of chunks of a PNG, in order, each once: no text, time or colour profile may tell of a machine (PNG §11.3). */
export function chunksOf(png: Buffer): string[] {
  const kinds = new Set<string>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) kinds.add(png.toString('latin1', at + 4, at + 8));
  return [...kinds];
}
