// Where a file a person asked for goes: streamed into a place they pick, or offered as a download.
import { AppError } from '@/utils/errors';

/** A file being written: chunk by chunk, then either closed (it is there, whole) or aborted (nothing of it is left). */
export interface FileTarget {
  write(chunk: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

/** File System Access (WICG), which TypeScript's own types leave out because Firefox and Safari do not have it. */
interface PickerWindow {
  showSaveFilePicker(options: {
    suggestedName: string;
    types: { description: string; accept: Record<string, string[]> }[];
  }): Promise<FileSystemFileHandle>;
}

interface RemovableHandle extends FileSystemFileHandle {
  /** Chromium only. */
  remove?(): Promise<void>;
}

const ZIP = { 'application/zip': ['.zip'] };
/** The age format has no media type of its own. */
const ENCRYPTED = { 'application/octet-stream': ['.age'] };

function hasPicker(scope: object): scope is PickerWindow {
  return 'showSaveFilePicker' in scope && typeof scope.showSaveFilePicker === 'function';
}

/** Whether this browser lets a page stream into a file that the person picks. A policy may still refuse it when asked. */
export function canPickFile(scope: object = globalThis): boolean {
  return hasPicker(scope);
}

/**
 * Asks where to save and opens the file. Must be called while a click is being handled. Throws `cancelled` when the person
 * closed the picker, `save-failed` when the browser or its policy refuses one or the place cannot be written.
 */
export async function pickFile(suggestedName: string, description: string, scope: object = globalThis): Promise<FileTarget> {
  if (!hasPicker(scope)) throw new AppError('save-failed', 'no file picker');
  let handle: RemovableHandle;
  try {
    handle = await scope.showSaveFilePicker({
      suggestedName,
      types: [{ description, accept: suggestedName.endsWith('.zip') ? ZIP : ENCRYPTED }],
    });
  } catch (error) {
    throw new AppError(isAbort(error) ? 'cancelled' : 'save-failed', String(error), { cause: error });
  }
  return openHandle(handle);
}

async function openHandle(handle: RemovableHandle): Promise<FileTarget> {
  const stream = await saving(() => handle.createWritable());
  return {
    write: (chunk) => saving(() => stream.write(chunk)),
    close: () => saving(() => stream.close()),
    abort: async () => {
      await stream.abort();
      await removeEmpty(handle);
    },
  };
}

/** Picking makes an empty file (or empties the one picked); a stopped writing should not leave it lying about. */
async function removeEmpty(handle: RemovableHandle): Promise<void> {
  try {
    if ((await handle.getFile()).size === 0) await handle.remove?.();
  } catch {
    // The file is already gone, or may not be removed: an empty file harms nobody and claims nothing.
  }
}

async function saving<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw new AppError('save-failed', String(error), { cause: error });
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
