// Saves changes one after the other: those made while a write runs go together into the next one, and none is lost when a write fails.

export type Change<T> = (value: T) => T;

/** What the queue is doing; `failed` keeps the changes and waits for `retry`. */
export type QueueState = 'saved' | 'saving' | { failed: unknown };

export class ChangeQueue<T> {
  private waiting: Change<T>[] = [];
  private running: Promise<void> | undefined;
  private failure: { failed: unknown } | undefined;

  /** `write` stores one change durably; `onState` hears of every change of state. */
  constructor(
    private readonly write: (change: Change<T>) => Promise<void>,
    private readonly onState: (state: QueueState) => void = () => {},
  ) {}

  get state(): QueueState {
    if (this.failure !== undefined) return this.failure;
    return this.running === undefined && this.waiting.length === 0 ? 'saved' : 'saving';
  }

  push(change: Change<T>): void {
    this.waiting.push(change);
    this.start();
  }

  /** Tries again to save what a failed write left. */
  retry(): void {
    this.failure = undefined;
    this.start();
  }

  /** Settles when everything pushed so far is saved; throws what a failed write threw. */
  async settled(): Promise<void> {
    while (this.running !== undefined) await this.running;
    if (this.failure !== undefined) throw this.failure.failed;
  }

  private start(): void {
    if (this.running !== undefined || this.failure !== undefined || this.waiting.length === 0) return;
    this.running = this.save();
    this.onState(this.state);
  }

  private async save(): Promise<void> {
    const batch = this.waiting;
    this.waiting = [];
    try {
      await this.write((value) => batch.reduce((result, change) => change(result), value));
    } catch (error) {
      this.waiting = [...batch, ...this.waiting];
      this.failure = { failed: error };
    }
    this.running = undefined;
    this.start();
    this.onState(this.state);
  }
}
