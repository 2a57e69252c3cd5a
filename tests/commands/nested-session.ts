// Speaks the DevTools protocol with one target that Playwright does not show (the popup), through the browser's own session.
import type { CDPSession } from '@playwright/test';

interface Reply {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

const ANSWER_LIMIT_MS = 15_000;

/** Attached with `flatten: false`: messages travel inside `Target.sendMessageToTarget` (Playwright would swallow a flat session). */
export class NestedSession {
  readonly #browser: CDPSession;
  readonly #sessionId: string;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #last = 0;
  #open = true;

  static async attach(browser: CDPSession, targetId: string): Promise<NestedSession> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new NestedSession(browser, sessionId);
  }

  private constructor(browser: CDPSession, sessionId: string) {
    this.#browser = browser;
    this.#sessionId = sessionId;
    browser.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId === sessionId) this.#receive(JSON.parse(event.message) as Reply);
    });
    browser.on('Target.detachedFromTarget', (event) => {
      if (event.sessionId === sessionId) this.#close();
    });
  }

  /** Whether the target still lives. */
  get open(): boolean {
    return this.#open;
  }

  /** The result of one protocol command; throws when the target is gone, refuses, or does not answer in time. */
  async send<T>(method: string, params: object = {}): Promise<T> {
    if (!this.#open) throw new Error(`${method}: the target is closed`);
    const id = ++this.#last;
    const reply = new Promise<Reply>((resolve) => this.#waiting.set(id, resolve));
    const late = setTimeout(() => this.#receive({ id, error: { message: 'no answer in time' } }), ANSWER_LIMIT_MS);
    try {
      await this.#browser.send('Target.sendMessageToTarget', {
        sessionId: this.#sessionId,
        message: JSON.stringify({ id, method, params }),
      });
      const { result, error } = await reply;
      if (error !== undefined) throw new Error(`${method}: ${error.message}`);
      return result as T;
    } finally {
      clearTimeout(late);
      this.#waiting.delete(id);
    }
  }

  #receive(reply: Reply): void {
    if (reply.id !== undefined) this.#waiting.get(reply.id)?.(reply);
  }

  #close(): void {
    this.#open = false;
    for (const id of this.#waiting.keys()) this.#receive({ id, error: { message: 'the target closed' } });
  }
}
