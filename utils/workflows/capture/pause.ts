// A capture's rest between two parts: the page is kept where it is, and brought back there if the person has scrolled it.
import { AppError } from '@/utils/errors';
import type { AskPage } from '@/utils/browser/page';

/** Often enough that the page reader does not put the page back, and that the service worker lives on (ms). */
const KEEP_EVERY = 2_000;

export class Pause {
  readonly #onRest: () => void;
  #end: (() => void) | undefined;
  #ended: Promise<void> = Promise.resolve();

  /** `onRest` is told when the capture has come to rest. */
  constructor(onRest: () => void) {
    this.#onRest = onRest;
  }

  get on(): boolean {
    return this.#end !== undefined;
  }

  begin(): void {
    if (this.on) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#ended = promise;
    this.#end = resolve;
  }

  end(): void {
    this.#end?.();
    this.#end = undefined;
  }

  /** Resolves at once unless it rests; else when it goes on. Throws `cancelled`, and what asking the page throws. */
  async wait(ask: AskPage, signal: AbortSignal): Promise<void> {
    if (!this.on) return;
    this.#onRest();
    const stopped = new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => {
        resolve();
      });
    });
    while (this.on && !signal.aborted) {
      await ask('stay');
      await Promise.race([this.#ended, stopped, new Promise((resolve) => setTimeout(resolve, KEEP_EVERY))]);
    }
    if (signal.aborted) throw new AppError('cancelled');
    await ask('goOn');
  }
}
