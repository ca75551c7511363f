/** Books in the store: under a name for each recipient, read with suspicion, and taken away when nobody uses them any more. */
import { errorCode } from "#lib/errno.ts";
import type { Log } from "#lib/log.ts";
import { EVENT_TYPES } from "#model/event.ts";
import { LEVELS } from "#model/incident.ts";
import { TOLD_KINDS } from "#model/telling.ts";
import { Type } from "typebox";
import { Value } from "typebox/value";
import type { Book } from "./book.ts";
import { TURNS } from "./news.ts";

/** What this room needs of the store; `Facts` is one. */
export interface BookStore {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
}

const News = Type.Object({
  sequence: Type.Number(),
  id: Type.String(),
  at: Type.Number(),
  takenAt: Type.Number(),
  type: Type.Enum([...EVENT_TYPES]),
  kind: Type.Enum([...TOLD_KINDS]),
  topic: Type.String(),
  turn: Type.Enum([...TURNS]),
  priority: Type.Enum([...LEVELS]),
  waitedForHours: Type.Optional(Type.Literal(true)),
});
const StoredBook = Type.Object({
  upTo: Type.Number(),
  waiting: Type.Array(News),
  topics: Type.Record(
    Type.String(),
    Type.Object({
      open: Type.Boolean(),
      handled: Type.Boolean(),
      priority: Type.Enum([...LEVELS]),
      newest: Type.Number(),
      changedAt: Type.Number(),
      told: Type.Optional(
        Type.Object({
          root: Type.String(),
          last: Type.String(),
          subject: Type.Optional(Type.String()),
          ref: Type.Optional(Type.String()),
          at: Type.Number(),
          repeats: Type.Number(),
        }),
      ),
    }),
  ),
  sealed: Type.Optional(
    Type.Object({
      id: Type.String(),
      news: Type.Array(News),
      again: Type.Array(Type.String()),
      sealedAt: Type.Number(),
      report: Type.Optional(Type.String()),
    }),
  ),
  allowance: Type.Object({ left: Type.Number(), at: Type.Number() }),
  dropped: Type.Number(),
  reports: Type.Optional(Type.Object({ upTo: Type.String(), due: Type.Optional(Type.String()) })),
});

/** Names of all books there are, so that those of gone recipients can be taken away. */
const INDEX = "outputs.books";
const nameOf = (output: string, recipient: string): string => `outputs.book.${output}.${recipient}`;

export class BookKeeper {
  readonly #store: BookStore;
  readonly #output: string;
  readonly #log: Log;
  #failing = false;

  constructor(store: BookStore, output: string, log: Log) {
    this.#store = store;
    this.#output = output;
    this.#log = log;
  }

  /** Undefined: there is none yet, or what was stored is damaged. */
  load(recipient: string): Book | undefined {
    const stored = this.#store.get(nameOf(this.#output, recipient));
    return Value.Check(StoredBook, stored) ? (stored as Book) : undefined;
  }

  /** False: the store refuses for now. What is sent meanwhile may be sent again after a restart. */
  save(recipient: string, book: Book): boolean {
    try {
      this.#store.set(nameOf(this.#output, recipient), book);
      this.#failing = false;
      return true;
    } catch (error) {
      const code = errorCode(error);
      if (code === undefined) throw error;
      if (!this.#failing) this.#log.warn({ output: this.#output, code }, "what is told to whom cannot be stored");
      this.#failing = true;
      return false;
    }
  }
}

/** Takes away the books of outputs and recipients that are not there any more. @param used `OUTPUT.RECIPIENT` */
export function forgetOtherBooks(store: BookStore, used: readonly string[]): void {
  const known = store.get(INDEX);
  const before = Array.isArray(known) ? known.filter((name) => typeof name === "string") : [];
  const now = used.map((name) => `outputs.book.${name}`).toSorted();
  for (const name of before) if (!now.includes(name)) store.set(name, undefined);
  if (before.join() !== now.join()) store.set(INDEX, now.length === 0 ? undefined : now);
}
