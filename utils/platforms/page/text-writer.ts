// Joins pieces of text the way a page lays them out: white space collapses, blocks start lines, items of a row stand apart.

type Gap = '' | ' ' | '\n';

export class TextWriter {
  #parts: string[] = [];
  #length = 0;
  /** What must stand before the next word, if one comes. */
  #gap: Gap = '';
  /** Ends of row items come before the next item starts: only between two items is there a space. */
  #itemEnded = false;

  get length(): number {
    return this.#length;
  }

  words(text: string, preserve: boolean): void {
    const kept = preserve ? text.replace(/\r\n?/g, '\n') : text.replace(/[\t\n\f\r ]+/g, ' ');
    const lead = !preserve && kept.startsWith(' ');
    const body = preserve ? kept : kept.trim();
    if (lead && this.#gap === '') this.#gap = ' ';
    if (body === '') return;
    this.#put(body);
    if (!preserve && kept.endsWith(' ')) this.#gap = ' ';
  }

  lineBreak(): void {
    // A break is painted even when nothing follows on its line, so that an empty line stays one.
    if (this.#gap === '\n') this.#append('\n');
    this.#gap = '\n';
  }

  startBlock(): void {
    if (this.#length > 0) this.#gap = '\n';
  }

  endBlock(): void {
    this.startBlock();
  }

  startItem(): void {
    if (this.#itemEnded && this.#gap === '') this.#gap = ' ';
    this.#itemEnded = false;
  }

  endItem(): void {
    this.#itemEnded = true;
  }

  text(): string {
    return this.#parts.join('').trim();
  }

  #put(body: string): void {
    if (this.#length > 0) this.#append(this.#gap);
    this.#gap = '';
    this.#itemEnded = false;
    this.#append(body);
  }

  #append(piece: string): void {
    this.#parts.push(piece);
    this.#length += piece.length;
  }
}
