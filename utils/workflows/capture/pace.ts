// How long the rest of a capture will about take, reckoned from how long its parts have taken so far; rests do not count.

export class Pace {
  readonly #now: () => number;
  #began: number;
  /** The parts that were there before: of a capture that goes on after it was cut short. */
  #before: number | undefined;
  #restsSince: number | undefined;

  /** `now` in milliseconds, of any clock that does not go back. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#began = now();
  }

  rest(): void {
    this.#restsSince ??= this.#now();
  }

  goOn(): void {
    if (this.#restsSince !== undefined) this.#began += this.#now() - this.#restsSince;
    this.#restsSince = undefined;
  }

  /** Whole seconds, rounded up; undefined before the first part. */
  left(done: number, about: number): number | undefined {
    if (done <= 0) return undefined;
    this.#before ??= done - 1;
    const taken = (this.#restsSince ?? this.#now()) - this.#began;
    return Math.ceil((Math.max(0, about - done) * taken) / (done - this.#before) / 1_000);
  }
}
