/** What a verb of the command line is, and how it fails on bad usage. One file per verb; `verbs.ts` lists them. */
import { ENGLISH, type Said } from "./speech.ts";

/** Exit codes of sysexits(3) that the contract names. */
export const EXIT_USAGE = 64;
export const EXIT_CONFIG = 78;

/** Where a verb reads and writes; tests hand in their own. */
export interface Terminal {
  /** One line to standard output. */
  out(line: string): void;
  /** One line to standard error. */
  err(line: string): void;
  readStdin(): Promise<string>;
  /** Asks a person at a terminal for something that is not to be seen; undefined where nobody sits there. */
  readonly askHidden?: ((question: string) => Promise<string>) | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted by SIGINT and SIGTERM, which end the process at once until somebody has asked for it. */
  readonly signal: AbortSignal;
}

export interface Verb {
  readonly name: string;
  /** The full text of `--help`. */
  readonly help: string;
  /** Help for what the arguments are about, where there is more to say than `help`. */
  helpFor?(args: readonly string[]): string;
  /** `--language` is an option of its own as well. */
  readonly takesLanguage?: true;
  /** Returns the exit code. @throws UsageError for bad usage */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}

/** Bad usage: one line that names the fault; the process exits 64. Its message is English, as for programs. */
export class UsageError extends Error {
  readonly said: Said;
  constructor(said: string | Said) {
    super(typeof said === "string" ? said : said(ENGLISH));
    this.name = "UsageError";
    this.said = typeof said === "string" ? () => said : said;
  }
}
