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
  /** What `--help` says, where it is more than the one page of this verb. @param args all that was typed behind the verb */
  help?(args: readonly string[]): Promise<string>;
  /** `--language` is an option of its own as well. */
  readonly takesLanguage?: true;
  /** Returns the exit code. @throws UsageError for bad usage */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}

/** One line that says what did not go: whose it is, and what is wrong. */
export function complain(terminal: Terminal, verb: string, said: string): void {
  terminal.err(`vedetta ${verb}: ${said}`);
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
