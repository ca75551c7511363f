/**
 * Values of documents' texts, read once for all that is asked within one turn: a change wants the same two several times (to check,
 * to fill masks in, to compare), and a large site in YAML takes a second and more of a box's processor each time. Nothing is kept beyond the turn: a value
 * takes many times the memory of its text.
 */
import { parseDocument, type Parsed } from "./parse-document.ts";

export class ParsedTexts {
  readonly #parsed = new Map<string, Parsed>();

  /** @param text any text. What is returned must not be changed. */
  read(text: string): Parsed {
    const known = this.#parsed.get(text);
    if (known !== undefined) return known;
    const parsed = parseDocument(text, "configuration");
    this.know(text, parsed);
    return parsed;
  }

  /** Something was read by other means. */
  know(text: string, parsed: Parsed): void {
    if (this.#parsed.size === 0) queueMicrotask(() => this.#parsed.clear());
    this.#parsed.set(text, parsed);
  }
}
