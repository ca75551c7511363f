/** From the words of a command line to a verb and an exit code. */
import { visibleText } from "#lib/visible-text.ts";
import { RefusalError } from "#model/refusal.ts";
import { refusalLine } from "#texts/say-refusal.ts";
import { StoreError } from "#store/store-error.ts";
import { askHidden } from "./ask-hidden.ts";
import { EXIT_CONFIG, EXIT_USAGE, UsageError, type Terminal } from "./verb.ts";
import { verbs } from "./verbs.ts";

const EXIT_FAILURE = 1;

/** Runs the verb that the arguments name. Returns the exit code; expected failures are printed, others are thrown. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const stopSignals = new StopSignals();
  process.stdout.on("error", leaveWhenNobodyReads);
  try {
    return await runVerb(args, processTerminal(stopSignals));
  } finally {
    stopSignals.letGo();
  }
}

/**
 * SIGINT and SIGTERM. Until a verb asks for the signal they do what they do to every process: they end it at once, also in
 * the midst of long work. What is written is written whole (transactions, new files in the place of old ones).
 */
class StopSignals {
  #abort: AbortController | undefined;
  readonly #stop = () => this.#abort?.abort();

  /** Whoever asks ends by itself from now on. */
  heed(): AbortSignal {
    if (this.#abort === undefined) {
      this.#abort = new AbortController();
      process.once("SIGINT", this.#stop);
      process.once("SIGTERM", this.#stop);
    }
    return this.#abort.signal;
  }

  letGo(): void {
    process.off("SIGINT", this.#stop);
    process.off("SIGTERM", this.#stop);
  }
}

/** `vedetta ... | head`: who read our output has seen enough. */
function leaveWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
}

/** The same on any terminal; what tests call. */
export async function runVerb(args: readonly string[], given: Terminal): Promise<number> {
  const terminal = throughDoor(given);
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    for (const line of overview()) terminal.out(line);
    return name === undefined ? EXIT_USAGE : 0;
  }
  const entry = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (entry === undefined) {
    terminal.err(`vedetta: there is no verb "${name}"; vedetta --help lists them`);
    return EXIT_USAGE;
  }
  const verb = await entry.load();
  if (rest.includes("--help")) {
    terminal.out((verb.helpFor?.(rest) ?? verb.help).trim());
    return 0;
  }
  try {
    return await verb.run(rest, terminal);
  } catch (error) {
    return reportFailure(name, error, terminal);
  }
}

/**
 * The one door to a terminal: names and answers of strangers are shown, not obeyed. Every verb writes through it.
 */
function throughDoor(terminal: Terminal): Terminal {
  return {
    env: terminal.env,
    get signal() {
      return terminal.signal;
    },
    out: (line) => terminal.out(visibleText(line)),
    err: (line) => terminal.err(visibleText(line)),
    readStdin: () => terminal.readStdin(),
    askHidden: terminal.askHidden,
  };
}

function reportFailure(name: string, error: unknown, terminal: Terminal): number {
  if (error instanceof RefusalError) {
    for (const refusal of error.refusals) terminal.err(refusalLine(refusal));
    return EXIT_CONFIG;
  }
  if (error instanceof UsageError || isParseArgsError(error)) {
    terminal.err(`vedetta ${name}: ${(error as Error).message.split("\n")[0]}`);
    return EXIT_USAGE;
  }
  if (error instanceof StoreError) {
    terminal.err(`vedetta ${name}: ${error.message}`);
    return EXIT_FAILURE;
  }
  // The operating system says what and where; a stack would only hide it.
  if (error instanceof Error && "syscall" in error && "code" in error) {
    terminal.err(`vedetta ${name}: ${error.message}`);
    return EXIT_FAILURE;
  }
  throw error;
}

/** `node:util` parseArgs raises these for unknown options and missing values. */
function isParseArgsError(error: unknown): boolean {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

function overview(): string[] {
  const width = Math.max(0, ...Object.keys(verbs).map((name) => name.length));
  return [
    "Usage: vedetta VERB [...]     (vedetta VERB --help tells more)",
    "",
    ...Object.entries(verbs).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`),
  ];
}

function processTerminal(stopSignals: StopSignals): Terminal {
  return {
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    readStdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString("utf8");
    },
    askHidden: process.stdin.isTTY ? askHidden : undefined,
    env: process.env,
    get signal() {
      return stopSignals.heed();
    },
  };
}
