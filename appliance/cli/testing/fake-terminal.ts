/** For tests: a terminal that remembers what was said. */
import { runVerb } from "../command-line.ts";

export interface Said {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** Runs a command line and tells what it said. */
export async function runWords(words: readonly string[], stdin = ""): Promise<Said> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runVerb(words, {
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    readStdin: async () => stdin,
    env: {},
    signal: new AbortController().signal,
  });
  return { code, out, err };
}

/** The same as it stands on the screen. */
export async function typeWords(words: readonly string[], stdin = "") {
  const { code, out, err } = await runWords(words, stdin);
  return { code, out: out.join("\n"), err: err.join("\n") };
}
