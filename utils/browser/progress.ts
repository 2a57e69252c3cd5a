// How far the running capture has come, for whichever page of Tyst shows it; gone with the browser's session.
import { storage } from 'wxt/utils/storage';

export interface CaptureProgress {
  done: number;
  about: number;
  /** Of several posts: which one is captured now, from 1. */
  post?: { number: number; of: number };
}

/** Null while nothing is captured. */
export const captureProgress = storage.defineItem<CaptureProgress | null>('session:captureProgress', { fallback: null });
