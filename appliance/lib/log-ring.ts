/** A log that also keeps its newest lines in memory, for whoever has to find out what happened to this box. */
import type { Log } from "./log.ts";
import { visibleText } from "./visible-text.ts";

export const LOG_LEVELS = ["info", "warn", "error"] as const;

export interface LogLine {
  readonly at: string;
  readonly level: (typeof LOG_LEVELS)[number];
  readonly message: string;
  /** What the line says beside its message, as JSON, cut short. */
  readonly fields: string;
}

/** With the longest of fields this is half a megabyte. */
export const MOST_LINES = 500;
const MOST_LETTERS = 1000;

export class LogRing implements Log {
  readonly #inner: Log;
  readonly #wallMs: () => number;
  readonly #lines: LogLine[] = [];
  #gone = 0;

  /** @param inner where the lines go as well */
  constructor(inner: Log, wallMs: () => number) {
    this.#inner = inner;
    this.#wallMs = wallMs;
  }

  /** Not kept: there may be many. */
  debug(fields: object, message: string): void {
    this.#inner.debug(fields, message);
  }

  info(fields: object, message: string): void {
    this.#keep("info", fields, message);
    this.#inner.info(fields, message);
  }

  warn(fields: object, message: string): void {
    this.#keep("warn", fields, message);
    this.#inner.warn(fields, message);
  }

  error(fields: object, message: string): void {
    this.#keep("error", fields, message);
    this.#inner.error(fields, message);
  }

  /** The oldest first; and how many before them are no longer kept. */
  read(): { readonly lines: LogLine[]; readonly gone: number } {
    return { lines: [...this.#lines], gone: this.#gone };
  }

  #keep(level: LogLine["level"], fields: object, message: string): void {
    const at = new Date(this.#wallMs()).toISOString();
    this.#lines.push({ at, level, message: short(message), fields: short(asJson(fields)) });
    if (this.#lines.length <= MOST_LINES) return;
    this.#lines.shift();
    this.#gone++;
  }
}

function short(text: string): string {
  return visibleText(text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text);
}

/** Whatever somebody logs, the log goes on. */
function asJson(fields: object): string {
  try {
    return JSON.stringify(fields);
  } catch {
    return "{}";
  }
}
