// Takes a file back when its writing fails, so that no half-written one is left.
import type { FileTarget } from '@/utils/browser/save-file';

/** Leaves no half-written file behind when the action fails. */
export async function takingBack<T>(target: FileTarget, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    // What went wrong first is what the person must hear; a file that cannot be taken back either has the same cause.
    await target.abort().catch(() => undefined);
    throw error;
  }
}
