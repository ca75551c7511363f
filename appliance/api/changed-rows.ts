/**
 * Of a long list only what is not as it was when somebody read it last, so that who watches ten thousand checks does not read all of
 * them again for a few. Every reading is numbered; each row has the number of the reading that found it another, by its digest. What
 * nobody reads for a while is forgotten: whoever comes then gets the whole list.
 */
import { hash, randomUUID } from "node:crypto";

/** Browsers read every fifteen seconds; longer ones are away. */
const FORGET_AFTER_MS = 120_000;

export interface ChangedRowsReading<Row> {
  /** What to ask with next time. */
  readonly mark: string;
  /** It is the whole list: the mark was none, or is not known any more. */
  readonly whole: boolean;
  readonly rows: readonly Row[];
  /** Keys of rows that are no longer there. */
  readonly gone: readonly string[];
}

interface Book {
  /** Marks of other books say nothing here. */
  readonly name: string;
  reading: number;
  readonly rows: Map<string, { readonly digest: string; readonly since: number }>;
  readonly gone: Map<string, number>;
}

export class ChangedRows<Row> {
  readonly #keyOf: (row: Row) => string;
  #book: Book | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(keyOf: (row: Row) => string) {
    this.#keyOf = keyOf;
  }

  /** @param after mark of an earlier reading */
  read(rows: readonly Row[], after: string | undefined): ChangedRowsReading<Row> {
    this.#keep();
    const book = (this.#book ??= { name: randomUUID().slice(0, 8), reading: 0, rows: new Map(), gone: new Map() });
    book.reading += 1;
    const known = readingOf(after, book);
    const changed = this.#note(rows, book).filter(({ since }) => known === undefined || since > known);
    return {
      mark: `${book.name}-${book.reading}`,
      whole: known === undefined,
      rows: changed.map(({ row }) => row),
      gone: known === undefined ? [] : [...book.gone].flatMap(([key, since]) => (since > known ? [key] : [])),
    };
  }

  /** Every row with the reading that found it as it is. */
  #note(rows: readonly Row[], book: Book): { readonly row: Row; readonly since: number }[] {
    const left = new Set(book.rows.keys());
    const noted = rows.map((row) => {
      const key = this.#keyOf(row);
      left.delete(key);
      const digest = hash("sha1", JSON.stringify(row), "base64");
      const before = book.rows.get(key);
      const since = before?.digest === digest ? before.since : book.reading;
      if (since === book.reading) book.rows.set(key, { digest, since });
      book.gone.delete(key);
      return { row, since };
    });
    for (const key of left) {
      book.rows.delete(key);
      book.gone.set(key, book.reading);
    }
    return noted;
  }

  #keep(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#book = undefined), FORGET_AFTER_MS).unref();
  }
}

/** Number of the reading that a mark is of; undefined: of none of this book. */
function readingOf(mark: string | undefined, { name, reading }: Book): number | undefined {
  const [of, number] = mark?.split("-") ?? [];
  const known = Number(number);
  return of === name && Number.isInteger(known) && known < reading && known > 0 ? known : undefined;
}
