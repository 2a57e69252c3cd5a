// The open casebook, in this page's memory and nowhere else: closing or reloading the page locks it.
import { signal } from '@preact/signals';
import type { OpenCasebook } from '@/utils/workflows/casebook/casebook-lock';

/** Undefined while it is locked. */
export const openCasebook = signal<OpenCasebook | undefined>(undefined);

export function lockNow(): void {
  openCasebook.value = undefined;
}
