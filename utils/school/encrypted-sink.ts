// Encrypts a file on its way to where it is saved: 64 KiB at a time, whatever its size.
import { AppError } from '@/utils/errors';
import { loadAge } from './age';

/** Takes a file chunk by chunk; then it is either closed (there, whole) or aborted (nothing of it is left). */
export interface ByteSink {
  write: (chunk: Uint8Array<ArrayBuffer>) => Promise<void>;
  close: () => Promise<void>;
  abort: () => Promise<void>;
}

/**
 * A sink whose bytes arrive in `target` as an age file for these recipients. What `target` throws is thrown by the write or
 * close that meets it. Throws `age-key-invalid` for what is no recipient.
 */
export async function encryptedSink(recipients: readonly string[], target: ByteSink): Promise<ByteSink> {
  const encrypter = new (await loadAge()).Encrypter();
  try {
    for (const recipient of recipients) encrypter.addRecipient(recipient);
  } catch (error) {
    throw new AppError('age-key-invalid', '', { cause: error });
  }
  const plain = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
  const writer = plain.writable.getWriter();
  const encrypted = await encrypter.encrypt(plain.readable);
  const written = encrypted.pipeTo(
    new WritableStream({
      write: (chunk) => target.write(new Uint8Array(chunk)),
      close: () => target.close(),
    }),
  );
  // Whoever writes is told of it below; nobody may be waiting at the moment when it fails.
  written.catch(() => {});
  return {
    write: (chunk) => Promise.race([writer.write(chunk), failureOf(written)]),
    close: async () => {
      await Promise.race([writer.close(), failureOf(written)]);
      await written;
    },
    abort: async () => {
      await writer.abort(new AppError('cancelled')).catch(() => {});
      await written.catch(() => {});
      await target.abort();
    },
  };
}

/** Settles only when the stream fails: the writer's own promises would say no more than that it did. */
function failureOf(written: Promise<void>): Promise<never> {
  return new Promise((_, reject) => {
    written.catch(reject);
  });
}
