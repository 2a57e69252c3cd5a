// Writes the whole casebook into one encrypted file, that the recovery key opens on any computer.
import { FIRST_LINE, type Frame, encodedFrame } from '@/utils/evidence/backup-frame';
import { AppError } from '@/utils/errors';
import { type ByteSink, encryptedSink } from '@/utils/school/encrypted-sink';
import { toBase64Url } from '@/utils/signature/bytes';
import { copyVault, partOf } from '@/utils/store/vault/vault-copy';
import type { Vault } from '@/utils/store/vault/vault';
import { changeLock } from '@/utils/store/vault/vault-lock';
import { withholdOn } from './withhold-received';

export interface BackupOptions {
  signal?: AbortSignal;
  /** 0 … 1. */
  onProgress?: (done: number) => void;
}

/**
 * Writes the vault as it rests, encrypted once more for the casebook's own key, so that a backup tells nothing of what is in
 * it; what was captured by mistake stays out. Nothing is received meanwhile. Throws `cancelled`, `save-failed`; the target is then taken back.
 */
export async function backupCasebook(vault: Vault, target: ByteSink, now: Date, options: BackupOptions = {}): Promise<void> {
  const { db } = vault;
  await navigator.locks.request('tyst-vault-write', async () => {
    await withholdOn(vault, now);
    const { lock, rows, parts } = await copyVault(db);
    const sink = await encryptedSink([lock.recipient], target);
    try {
      await sink.write(new TextEncoder().encode(FIRST_LINE));
      const { identity, recipient, madeAt } = lock;
      const key = new Uint8Array(await lock.key.arrayBuffer());
      await put(sink, {
        header: { is: 'lock', size: key.length, identity: toBase64Url(identity), recipient, madeAt },
        bytes: key,
      });
      for (const { name, kind, nonce, bytes } of rows) {
        await put(sink, {
          header: { is: 'row', size: bytes.byteLength, name, kind, nonce: toBase64Url(nonce) },
          bytes: new Uint8Array(bytes),
        });
      }
      for (const [index, place] of parts.entries()) {
        if (options.signal?.aborted === true) throw new AppError('cancelled');
        const { file, part, nonce, bytes } = await partOf(db, place);
        await put(sink, {
          header: { is: 'part', size: bytes.byteLength, file, part, nonce: toBase64Url(nonce) },
          bytes: new Uint8Array(bytes),
        });
        options.onProgress?.((index + 1) / parts.length);
      }
      await put(sink, { header: { is: 'end', size: 0, rows: rows.length, parts: parts.length }, bytes: new Uint8Array() });
      await sink.close();
    } catch (error) {
      await sink.abort().catch(() => undefined);
      throw error;
    }
  });
  await changeLock(db, (before) => ({ ...before, backedUpAt: now.toISOString() }));
}

function put(sink: ByteSink, frame: Frame): Promise<void> {
  return sink.write(encodedFrame(frame));
}
