// Looks into the extension's database as a whole: for pixels that must not be there.
import type { Page } from '@playwright/test';

/** How many pixels of this colour (within a small tolerance) all pictures in the database hold together. Run in an extension page. */
export async function countStoredPixels(
  page: Page,
  colour: [number, number, number],
): Promise<{ pictures: number; pixels: number }> {
  return page.evaluate(async ([red, green, blue]) => {
    const blobs: Blob[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await answer(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        for (const row of await answer(db.transaction(store).objectStore(store).getAll())) collect(row, blobs);
      }
      db.close();
    }
    let [pictures, pixels] = [0, 0];
    for (const blob of blobs) {
      const bitmap = await createImageBitmap(blob).catch(() => undefined);
      if (bitmap === undefined) continue;
      pictures++;
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
      for (let at = 0; at < data.length; at += 4) {
        const off = [red - (data[at] ?? 0), green - (data[at + 1] ?? 0), blue - (data[at + 2] ?? 0)];
        if (off.every((difference) => Math.abs(difference) < 8)) pixels++;
      }
    }
    return { pictures, pixels };

    function answer<T>(request: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(String(request.error))));
      });
    }
    function collect(value: unknown, into: Blob[]): void {
      if (value instanceof Blob) into.push(value);
      else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) collect(inner, into);
    }
  }, colour);
}
