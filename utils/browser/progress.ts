// How far the running capture has come, for whichever page of Tyst shows it; gone with the browser's session.
import { storage } from 'wxt/utils/storage';
import type { CaptureState } from '@/utils/evidence/capture-state';

/** Null while nothing is captured. After the end of a service worker it may be out of date: `captureNow` (messages) never is. */
export const captureProgress = storage.defineItem<CaptureState | null>('session:captureProgress', { fallback: null });
