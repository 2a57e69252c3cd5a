// Watches the extension's database from one of its own pages: says when a draft is stored, without a hook in the product.
import type { Page } from '@playwright/test';

/** The moment (epoch milliseconds) at which the number of captures for which `ready` holds exceeds `count`. */
export function whenStored(page: Page, count: number, stage: 'any' | 'captured'): Promise<number> {
  return page.evaluate(
    async ([before, wanted]) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('tyst');
        opening.onsuccess = () => {
          resolve(opening.result);
        };
        opening.onerror = () => {
          reject(new Error('no database'));
        };
      });
      try {
        for (;;) {
          const rows = await new Promise<{ stage: string }[]>((resolve, reject) => {
            const asking = db.transaction('captures').objectStore('captures').getAll() as IDBRequest<{ stage: string }[]>;
            asking.onsuccess = () => {
              resolve(asking.result);
            };
            asking.onerror = () => {
              reject(new Error('no answer'));
            };
          });
          if (rows.filter((row) => wanted === 'any' || row.stage === wanted).length > before)
            return performance.timeOrigin + performance.now();
          await new Promise((resolve) => {
            setTimeout(resolve, 0);
          });
        }
      } finally {
        db.close();
      }
    },
    [count, stage] as const,
  );
}
