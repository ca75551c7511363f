/**
 * The log of the process: JSON lines on stderr for the journal. Never secrets, never a line per result, and nothing that a
 * terminal would obey: `journalctl` shows lines as they are.
 */
import { pino } from "pino";
import { visibleText } from "./visible-text.ts";

export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** A log that writes to stderr. @param level `debug`, `info`, `warn`, `error` or `silent` */
export function makeLog(level: string): Log {
  const destination = pino.destination(2);
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write: (line: string) => void destination.write(visibleText(line)) },
  );
}

/** A log that says nothing, for tests and one-shot commands. */
export const silentLog: Log = { debug() {}, info() {}, warn() {}, error() {} };
