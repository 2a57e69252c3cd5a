// Everything that the database holds, as one text and as its blobs: for what must not be in it anywhere.
import type { TystDatabase } from '@/utils/store/database';

export async function wholeDatabase(db: TystDatabase): Promise<{ text: string; blobs: Blob[] }> {
  const blobs: Blob[] = [];
  const texts: string[] = [];
  for (const table of db.tables) {
    for (const row of await table.toArray()) {
      texts.push(
        JSON.stringify(row, (_key, value: unknown) => {
          if (!(value instanceof Blob)) return value;
          blobs.push(value);
          return 'a blob';
        }),
      );
    }
  }
  for (const blob of blobs) texts.push(await blob.text());
  return { text: texts.join('\n'), blobs };
}
