/** From the words of a command line to a verb and an exit code. */
import { visibleText } from "#lib/visible-text.ts";
import { RefusalError } from "#model/refusal.ts";
import { LANGUAGES } from "#model/config/box-settings.ts";
import { nearestName } from "#config/nearest-name.ts";
import { lines } from "#texts/en/lines/common-lines.ts";
import { StoreError } from "#store/store-error.ts";
import { askHidden } from "./ask-hidden.ts";
import { chooseLanguage, takeLanguage } from "./choose-language.ts";
import { isParseArgsError, sayParseFault, sayStoreFault, saySystemFault } from "./say-fault.ts";
import { sayer, speak, speech } from "./speech.ts";
import { EXIT_CONFIG, EXIT_USAGE, UsageError, type Terminal } from "./verb.ts";
import { verbs } from "./verbs.ts";

const EXIT_FAILURE = 1;
const { say } = sayer(lines);

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
  const { words, wished } = takeLanguage(args);
  const language = LANGUAGES.find((one) => one === wished);
  const [name, ...rest] = words;
  const entry = name !== undefined && Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  const isHelp = entry !== undefined && rest.includes("--help");
  const groups = ["common", ...(entry?.lines ?? []), ...(isHelp ? (["help"] as const) : [])] as const;
  await speak(chooseLanguage(language, terminal.env), groups);
  if (wished !== undefined && language === undefined) {
    const value = { option: "--language", choices: LANGUAGES.join(", "), value: wished };
    terminal.err(`vedetta: ${say("common.choice", value)}`);
    return EXIT_USAGE;
  }
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    for (const line of await overview()) terminal.out(line);
    return name === undefined ? EXIT_USAGE : 0;
  }
  if (entry === undefined) {
    const near = nearestName(name, Object.keys(verbs));
    const said = near === undefined ? say("common.noVerb", { name }) : say("common.noVerbNear", { name, near });
    terminal.err(`vedetta: ${said}`);
    return EXIT_USAGE;
  }
  const verb = await entry.load();
  if (isHelp) {
    const { plainHelp } = await import("./help.ts");
    terminal.out((await verb.help?.(rest)) ?? plainHelp(name));
    return 0;
  }
  try {
    // A report has a language of its own, which is the same word.
    const own = verb.takesLanguage === true && language !== undefined ? [...rest, "--language", language] : rest;
    return await verb.run(own, terminal);
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
    for (const refusal of error.refusals) terminal.err(speech().refusalLine(refusal));
    return EXIT_CONFIG;
  }
  const tell = (said: string) => terminal.err(`vedetta ${name}: ${said}`);
  if (error instanceof UsageError) {
    tell(error.said(speech()).split("\n")[0] ?? "");
    return EXIT_USAGE;
  }
  if (isParseArgsError(error)) {
    tell(sayParseFault(error));
    return EXIT_USAGE;
  }
  if (error instanceof StoreError) {
    tell(sayStoreFault(error));
    return EXIT_FAILURE;
  }
  // The operating system says what and where; a stack would only hide it.
  if (error instanceof Error && "syscall" in error && "code" in error) {
    tell(saySystemFault(error));
    return EXIT_FAILURE;
  }
  throw error;
}

/** Loaded late: a box that runs lays nothing out. */
async function overview(): Promise<readonly string[]> {
  const { layOut } = await import("./help-layout.ts");
  const rows = Object.keys(verbs).map((name) => `${name} :: ${say(`common.summary.${name}` as "common.summary.run")}`);
  return [...layOut(say("common.usage")), "", ...layOut(rows.join("\n"))];
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
