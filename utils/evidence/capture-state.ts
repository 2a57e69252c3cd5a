// How far the running capture has come, as every page of Tyst that shows it is told.

export interface CaptureState {
  /** Parts stored so far, and about how many there will be; 0 of 0 before the first. */
  done: number;
  about: number;
  /** About how long the rest takes at the pace so far; absent before the first part. */
  seconds?: number;
  /** Whether it rests at the person's wish; `asked`: it will, after the part that is under way. */
  rest: 'no' | 'asked' | 'resting';
  /** Its draft, once it has a part; of several posts none. */
  draftId?: string;
  /** Of several posts: which one is captured now, from 1. */
  post?: { number: number; of: number };
}
