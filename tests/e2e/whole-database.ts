// The whole database of the extension as one text, blobs included: for what must not be stored anywhere. Run in an extension page.
import type { Page } from '@playwright/test';

export async function storedText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const parts: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await answer(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        for (const row of await answer(db.transaction(store).objectStore(store).getAll())) await collect(row);
      }
      db.close();
    }
    return parts.join('\n');

    function answer<T>(request: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(String(request.error))));
      });
    }
    async function collect(value: unknown): Promise<void> {
      if (value instanceof Blob) parts.push(await value.text());
      else if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) parts.push(new TextDecoder('latin1').decode(value));
      else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) await collect(inner);
      else parts.push(String(value));
    }
  });
}
