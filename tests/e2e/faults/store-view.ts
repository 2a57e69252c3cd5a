// Looks at the captures in the extension's database from one of its own pages, without the extension's code.
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import type { CaptureEntry, Tile } from '@/utils/evidence/capture-entry';

export interface StoredCapture {
  entry: CaptureEntry;
  tiles: Omit<Tile, 'png'>[];
  /** The tiles' screenshots, decoded: reading them throws where one is damaged. */
  shots: PNG[];
  /** The picture that was put together, if it was. */
  picture: PNG | undefined;
}

/** The newest capture. `from` is a page of the extension. */
export async function newestCapture(from: Page): Promise<StoredCapture> {
  const { entry, tiles, pngs, picture } = await from.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => {
          resolve(request.result);
        });
        request.addEventListener('error', () => {
          reject(new Error(String(request.error)));
        });
      });
    const base64 = async (blob: Blob) => {
      const bytes = new Uint8Array(await blob.arrayBuffer());
      let text = '';
      // In pieces: a call takes only so many arguments.
      for (let at = 0; at < bytes.length; at += 30_000) text += String.fromCharCode(...bytes.subarray(at, at + 30_000));
      return btoa(text);
    };
    const db = await answer(indexedDB.open('tyst'));
    const all = <T>(name: string) => answer(db.transaction(name).objectStore(name).getAll() as IDBRequest<T[]>);
    const captures = await all<CaptureEntry>('captures');
    const [entry] = captures.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    if (entry === undefined) throw new Error('There is no capture.');
    const own = (await all<Tile>('tiles')).filter(({ captureId }) => captureId === entry.id);
    const digest = entry.draft?.picture?.sha256;
    const bytes = await all<{ sha256: string; blob: Blob }>('bytes');
    const blob = bytes.find(({ sha256 }) => sha256 === digest)?.blob;
    db.close();
    return {
      entry,
      tiles: own.map((tile) => {
        const { png: _, ...facts } = tile;
        return facts;
      }),
      pngs: await Promise.all(own.map(({ png }) => base64(png))),
      picture: blob && (await base64(blob)),
    };
  });
  const decoded = (text: string) => PNG.sync.read(Buffer.from(text, 'base64'));
  return { entry, tiles, shots: pngs.map(decoded), picture: picture === undefined ? undefined : decoded(picture) };
}

/** How many tiles are stored, of whichever capture. */
export function countTiles(from: Page): Promise<number> {
  return from.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open('tyst');
        const fail = () => {
          reject(new Error(String(open.error)));
        };
        open.addEventListener('error', fail);
        open.addEventListener('success', () => {
          const db = open.result;
          const count = db.transaction('tiles').objectStore('tiles').count();
          count.addEventListener('success', () => {
            db.close();
            resolve(count.result);
          });
        });
      }),
  );
}
