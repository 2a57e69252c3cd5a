// Collects indented lines up to a size.

export class LineWriter {
  readonly #lines: string[] = [];
  #length = 0;
  readonly #limit: number;

  /** `limit` in UTF-16 units. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get isFull(): boolean {
    return this.#length > this.#limit;
  }

  put(depth: number, line: string): void {
    // The depth is capped so that deep nesting does not multiply the size.
    const indented = `${'  '.repeat(Math.min(depth, 30))}${line}`;
    this.#lines.push(indented);
    this.#length += indented.length + 1;
  }

  /** Writes an end tag, or takes the start tag back when nothing has been written since: `<div></div>` says nothing. */
  close(depth: number, tag: string): void {
    if (this.#lines.at(-1)?.trimStart() === `<${tag}>`) this.#lines.pop();
    else this.put(depth, `</${tag}>`);
  }

  text(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}
