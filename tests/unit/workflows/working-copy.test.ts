// Working copies in the vault: encrypted, bound to their original, logged, and removed with a note of it.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NOW, pngOf } from '@/tests/unit/bundle/sample';
import type { ReceivedCapture } from '@/utils/evidence/received';
import type { Rect } from '@/utils/evidence/rect';
import { type CopyArea, copyMismatches, workingCopyBytes } from '@/utils/evidence/working-copy';
import { listWorkingCopies, matterOf } from '@/utils/store/vault/matters';
import { burnCopy, copyPicture, keepCopy, removeCopy } from '@/utils/workflows/casebook/working-copy';
import { db, received, unbrokenLog, vault } from './own-casebook';
import { elsewhere, restoredThere } from './elsewhere';

// Canvases are a browser's; that the areas are burnt is shown in a real one.
vi.mock('@/utils/picture/burn-masks', () => ({
  burnMasks: async (_picture: Blob, areas: readonly Rect[]) => ({ png: pngOf(12, 8 + areas.length), width: 12, height: 8 }),
}));

const AREAS: CopyArea[] = [
  { rect: { x: 0, y: 0, width: 4, height: 4 }, reason: 'another-person' },
  { rect: { x: 6, y: 2, width: 3, height: 3 }, reason: 'by-hand', words: 'Plantedreason' },
];

let capture: ReceivedCapture;

beforeEach(async () => {
  [capture = expect.unreachable()] = (await matterOf(vault, await received())).captures;
});

async function made(purpose = 'Plantedpurpose') {
  return keepCopy(vault, capture, await burnCopy(vault, capture, AREAS), { purpose, confirmed: ['reporter'] }, NOW);
}

async function log() {
  return (await unbrokenLog(capture.caseId)).map(({ event, detail }) => [event, detail['workingCopy'], detail['sha256']]);
}

describe('a working copy that is kept', () => {
  it('is bound to its original by digest, and leaves that as it is', async () => {
    const before = await vault.get('capture', `${capture.caseId}/${capture.id}`);
    const { file } = await made();
    expect(file.of).toEqual({
      captureId: capture.id,
      record: capture.seal.digest,
      picture: capture.record.picture?.sha256,
    });
    const sealed = { captureId: capture.id, record: capture.seal.digest, picture: capture.record.picture };
    expect(copyMismatches(file, sealed, { sha256: file.sha256 })).toEqual([]);
    expect(await vault.get('capture', `${capture.caseId}/${capture.id}`)).toEqual(before);
  });

  it('is listed with its matter and gives back the very bytes that were looked at', async () => {
    const burnt = await burnCopy(vault, capture, AREAS);
    const copy = await keepCopy(vault, capture, burnt, { purpose: ' For a letter ', confirmed: [] }, NOW);
    expect(await listWorkingCopies(vault, capture.caseId)).toEqual([copy]);
    expect(copy.purpose).toBe('For a letter');
    expect(await (await copyPicture(vault, copy)).bytes()).toEqual(await burnt.png.bytes());
    expect(await listWorkingCopies(vault, crypto.randomUUID())).toEqual([]);
  });

  it('stands in the matter’s log', async () => {
    const { file } = await made();
    expect((await log()).at(-1)).toEqual(['working-copy-made', file.id, file.sha256]);
  });

  it('cannot be read where it rests, and does not send its purpose out', async () => {
    const copy = await made();
    const rests = [...(await db.vaultRows.toArray()), ...(await db.vaultParts.toArray())];
    const text = rests.map((each) => JSON.stringify(each) + Buffer.from(each.bytes).toString('latin1')).join('');
    for (const secret of ['Plantedpurpose', 'Plantedreason', 'another-person', 'PNG', copy.file.sha256]) {
      expect(text.includes(secret), secret).toBe(false);
    }
    expect(new TextDecoder().decode(workingCopyBytes(copy.file))).not.toContain('Plantedpurpose');
  });

  it('comes back with a backup', async () => {
    const copy = await made();
    await restoredThere();
    expect(await elsewhere.vaultRows.get(`workingCopy/${copy.file.id}`)).toBeDefined();
  });

  it('needs a purpose and areas inside what a record can say; else nothing is stored', async () => {
    const before = await db.vaultRows.count();
    await expect(made('  ')).rejects.toMatchObject({ code: 'record-invalid' });
    const areas = [{ rect: { x: 0, y: 0, width: 0, height: 4 }, reason: 'child' }] as const;
    const burnt = await burnCopy(vault, capture, areas);
    await expect(keepCopy(vault, capture, burnt, { purpose: 'x', confirmed: [] }, NOW)).rejects.toMatchObject({
      code: 'record-invalid',
    });
    expect(await db.vaultRows.count()).toBe(before);
  });
});

describe('a working copy that is removed', () => {
  it('loses its pixels and keeps what it was, when it went and why', async () => {
    const copy = await made();
    const parts = await db.vaultParts.count();
    const later = new Date(NOW.getTime() + 60_000);
    await removeCopy(vault, copy.file.id, 'shows-too-much', later);
    const { png: _png, ...rest } = copy;
    const [left] = await listWorkingCopies(vault, capture.caseId);
    expect(left).toEqual({ ...rest, removed: { at: later.toISOString(), why: 'shows-too-much' } });
    expect(await db.vaultParts.count()).toBeLessThan(parts);
    await expect(copyPicture(vault, left ?? copy)).rejects.toMatchObject({ code: 'not-found' });
    expect((await log()).at(-1)).toEqual(['working-copy-removed', copy.file.id, copy.file.sha256]);
    await expect(removeCopy(vault, copy.file.id, 'not-needed', later)).rejects.toMatchObject({ code: 'not-found' });
  });
});
