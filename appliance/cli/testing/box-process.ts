/** For tests: a box as its user starts it, a process of its own on loopback and a free port, with its output at hand. */
import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { waitFor } from "#lib/testing/wait-for.ts";

const MAIN = path.join(import.meta.dirname, "../../main.ts");
const LONG_MS = 120_000;

export class BoxProcess {
  readonly lines: string[] = [];
  readonly process: ChildProcess;
  /** Its exit code; null where a signal ended it. */
  readonly exit: Promise<number | null>;

  /** @param args of `vedetta run`  @param before what starts it: a program and its arguments */
  constructor(args: readonly string[], before: readonly string[] = []) {
    const run = ["--disable-warning=ExperimentalWarning", MAIN, "run", "--listen", "127.0.0.1:0", ...args];
    const [program = "", ...all] = [...before, process.execPath, ...run];
    this.process = spawn(program, all, { stdio: ["ignore", "pipe", "pipe"], env: { PATH: process.env["PATH"] } });
    for (const stream of [this.process.stdout, this.process.stderr]) {
      if (stream !== null) createInterface({ input: stream }).on("line", (line) => this.lines.push(line));
    }
    this.exit = new Promise((resolve) => this.process.once("exit", (code) => resolve(code)));
  }

  /** The first line with these words. @throws with all that it said instead, after two minutes */
  async says(words: string): Promise<string> {
    const find = () => this.lines.find((one) => one.includes(words));
    await waitFor(words, () => find() !== undefined, LONG_MS).catch(() => {});
    const line = find();
    if (line === undefined) throw new Error(`it never said "${words}" but:\n${this.lines.join("\n")}`);
    return line;
  }

  /** Where its page is, once it is there. */
  async url(): Promise<string> {
    return /Open (\S+)/.exec(await this.says("Open http"))?.[1] ?? "";
  }

  async end(signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> {
    this.process.kill(signal);
    return this.exit;
  }
}
