// Everything that the database holds, as one text and as its blobs: for what must not be in it anywhere.
import type { TystDatabase } from '@/utils/store/database';

/** Bytes stand in the text with a character each (latin1), whether they lie in a row or in a blob. */
export async function wholeDatabase(db: TystDatabase): Promise<{ text: string; blobs: Blob[] }> {
  const blobs: Blob[] = [];
  const texts: string[] = [];
  for (const table of db.tables) {
    for (const row of await table.toArray()) {
      const rest = JSON.stringify(row, (_key, value: unknown) => {
        if (value instanceof Blob) blobs.push(value);
        else if (value instanceof ArrayBuffer) texts.push(Buffer.from(value).toString('latin1'));
        else if (ArrayBuffer.isView(value))
          texts.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('latin1'));
        else return value;
        return 'bytes';
      });
      texts.push(rest);
    }
  }
  for (const blob of blobs) texts.push(await blob.text());
  return { text: texts.join('\n'), blobs };
}
