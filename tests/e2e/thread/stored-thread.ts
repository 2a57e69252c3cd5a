// The draft of a review tab, out of the extension's database, with its picture.
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import type { Draft } from '@/utils/evidence/capture-entry';

export async function storedThread(review: Page): Promise<{ draft: Draft; png: PNG }> {
  const { draft, bytes } = await review.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => {
          resolve(request.result);
        });
        request.addEventListener('error', () => {
          reject(new Error(String(request.error)));
        });
      });
    const db = await answer(indexedDB.open('tyst'));
    const [entry] = await answer(db.transaction('captures').objectStore('captures').getAll());
    const row = await answer(db.transaction('bytes').objectStore('bytes').get(entry.draft.picture.sha256));
    db.close();
    const bytes = new Uint8Array(await row.blob.arrayBuffer());
    // In pieces: a call takes only so many arguments.
    let text = '';
    for (let at = 0; at < bytes.length; at += 30_000) text += String.fromCharCode(...bytes.subarray(at, at + 30_000));
    return { draft: entry.draft as unknown, bytes: btoa(text) };
  });
  return { draft: draft as Draft, png: PNG.sync.read(Buffer.from(bytes, 'base64')) };
}
