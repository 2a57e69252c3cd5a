// A received capture made by mistake: out of reach with its copies, and in no backup.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { NOW, sampleInput } from '@/tests/unit/bundle/sample';
import { sha256 } from '@/utils/evidence/digest';
import { receivedPicture } from '@/utils/workflows/casebook/received-picture';
import { removeReceived } from '@/utils/workflows/casebook/remove-received';
import { restoreCasebook } from '@/utils/workflows/casebook/restore-casebook';
import { markReceivedReviewed } from '@/utils/workflows/casebook/review-received';
import { beginCopy } from '@/utils/workflows/casebook/unfinished-copy';
import { withholdReceived } from '@/utils/workflows/casebook/withhold-received';
import { copyPicture } from '@/utils/workflows/casebook/working-copy';
import { enclosableCopies } from '@/utils/workflows/casebook/enclosable-copies';
import { matter, take, two } from './withhold-steps';
import { backup, elsewhere, restoredThere } from './elsewhere';
import { copyOf, db, identity, vault } from './own-casebook';

describe('a received capture that was made by mistake', () => {
  it('can be opened no more, not even by a page that still holds it as it was', async () => {
    const [first] = await two();
    const copy = await copyOf(first);
    await withholdReceived(vault, first, NOW);
    const refused = { code: 'capture-withheld' };
    await expect(receivedPicture(vault, first)).rejects.toMatchObject(refused);
    await expect(copyPicture(vault, copy)).rejects.toMatchObject(refused);
    await expect(beginCopy(vault, first.caseId, first.id)).rejects.toMatchObject(refused);
    await expect(copyOf(first)).rejects.toMatchObject(refused);
    await expect(markReceivedReviewed(vault, first, NOW)).rejects.toMatchObject(refused);
    expect(await enclosableCopies(vault, await matter())).toEqual([]);
    expect((await matter()).captures[0]?.withheldAt).toBe(NOW.toISOString());
  });

  it('leaves the other items of its file as they were sealed, in files of their own', async () => {
    const [first, second] = await two();
    await withholdReceived(vault, first, NOW);
    const after = (await matter()).captures[1] ?? expect.unreachable();
    expect(after).toMatchObject({ record: second.record, seal: second.seal, file: expect.any(String) });
    expect(await sha256(await receivedPicture(vault, second))).toBe(second.record.picture?.sha256);
    expect(await sha256(await vault.readFile(after.file ?? '', after.source))).toBe(second.record.source?.sha256);
  });

  it('is in no new backup, neither its file nor a copy of it, while everything else is', async () => {
    const [first, second] = await two();
    const copy = await copyOf(first);
    const { file } = (await matter()).received[0] ?? expect.unreachable();
    await withholdReceived(vault, first, NOW);
    const restored = await restoredThere();
    for (const gone of [file, copy.png ?? '']) {
      expect(await db.vaultParts.where('file').equals(gone).count()).toBe(1);
      expect(await elsewhere.vaultParts.where('file').equals(gone).count()).toBe(0);
    }
    expect((await matter(restored)).captures[0]?.withheldAt).toBe(NOW.toISOString());
    expect(await sha256(await receivedPicture(restored, second))).toBe(second.record.picture?.sha256);
  });

  it('is set apart before a backup, where that was cut short', async () => {
    const [first] = await two();
    const row = { ...first, withheldAt: NOW.toISOString() };
    await vault.commit([{ act: 'put', kind: 'capture', id: `${first.caseId}/${first.id}`, value: row }]);
    await restoreCasebook(elsewhere, identity, await backup());
    const { file } = (await matter()).received[0] ?? expect.unreachable();
    expect(await elsewhere.vaultParts.where('file').equals(file).count()).toBe(0);
    expect(await vault.list('withheldFile')).toHaveLength(1);
  });

  it('does not come in again in another file, with or without its pixels here', async () => {
    const input = await sampleInput([{}]);
    await take(input);
    const [first = expect.unreachable()] = (await matter()).captures;
    await withholdReceived(vault, first, NOW);
    const parts = await db.vaultParts.count();
    await expect(take(input)).rejects.toMatchObject({ code: 'file-withheld' });
    await removeReceived(vault, first, NOW);
    await expect(take(input)).rejects.toMatchObject({ code: 'file-withheld' });
    expect(await db.vaultParts.count()).toBe(parts - 1);
  });
});
