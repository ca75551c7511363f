/** A queue of text lines with a limit: when it is full, the oldest go, and are counted. Knows nothing of their content. */

export interface LineLimits {
  readonly mostLines: number;
  /** Characters of all lines together; about their bytes. */
  readonly mostCharacters: number;
}

export class LineBuffer {
  readonly #limits: LineLimits;
  #lines: string[] = [];
  /** Lines before it have been taken. */
  #head = 0;
  #characters = 0;
  #dropped = 0;

  constructor(limits: LineLimits) {
    this.#limits = limits;
  }

  get size(): number {
    return this.#lines.length - this.#head;
  }

  get characters(): number {
    return this.#characters;
  }

  /** Lines that had to go since the start. */
  get dropped(): number {
    return this.#dropped;
  }

  add(line: string): void {
    this.#lines.push(line);
    this.#characters += line.length;
    this.#keepLimits();
  }

  /** Takes the oldest lines out, at most so many. */
  take(most: number): string[] {
    const taken = this.#lines.slice(this.#head, this.#head + most);
    this.#advance(
      taken.length,
      taken.reduce((sum, line) => sum + line.length, 0),
    );
    return taken;
  }

  /** Puts lines back in front that were taken and could not be used. */
  giveBack(lines: readonly string[]): void {
    this.#lines = [...lines, ...this.#lines.slice(this.#head)];
    this.#head = 0;
    this.#characters += lines.reduce((sum, line) => sum + line.length, 0);
    this.#keepLimits();
  }

  #keepLimits(): void {
    while (this.size > this.#limits.mostLines || (this.#characters > this.#limits.mostCharacters && this.size > 0)) {
      this.#advance(1, this.#lines[this.#head]?.length ?? 0);
      this.#dropped += 1;
    }
  }

  #advance(lines: number, characters: number): void {
    this.#head += lines;
    this.#characters -= characters;
    if (this.#head < 1000 || this.#head * 2 < this.#lines.length) return;
    this.#lines = this.#lines.slice(this.#head);
    this.#head = 0;
  }
}
