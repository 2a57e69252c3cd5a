// The tab that is being captured, as the workflow needs it: its page reader, its camera, its state. Handed in, so that tests can plant faults.
import type { AskPage } from '@/utils/browser/page';

export interface CaptureTab {
  /** Asks the page reader; throws AppErrors (see browser/page). */
  ask: AskPage;
  /** One screenshot as PNG; throws AppErrors (see browser/camera). */
  screenshot(): Promise<Blob>;
  /** The browser's own view of the tab; throws `tab-left` or `tab-closed`. */
  state(): Promise<{ zoom: number }>;
  userAgent: string;
  /** Between two parts: waits while the capture rests at the person's wish. Throws `cancelled`. Absent where nobody can ask for it. */
  rest?(): Promise<void>;
}
