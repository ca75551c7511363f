/**
 * Regular expressions written by people, run on texts written by strangers. A pattern can take longer than the universe on
 * an unlucky text, so every search has a limit of processor time; the engine's own interrupt ends it. A search runs on the
 * main thread, hence the limit is short. That interrupt counts time on the wall: where the machine was busy with something
 * else meanwhile (or asleep), the search has not had its time, and is given another try.
 */
import { createContext, Script } from "node:vm";
import { errorCode } from "./errno.ts";

/** Processor time, enough for any honest pattern on a megabyte, even on a small box. Milliseconds. */
export const PATTERN_LIMIT_MS = 250;
/** Each try may take twice as long on the wall as the one before: 250 ms to 2 s. */
const MOST_TRIES = 4;
/** A search that was ended has had its time, give or take how the two clocks are read; all tries together twice that. */
const HAD_ITS_TIME_MS = 0.8 * PATTERN_LIMIT_MS;
const MOST_SPENT_MS = 2 * PATTERN_LIMIT_MS;

interface Sandbox {
  pattern: string;
  text: string;
  by: string;
}
/** A context takes half a megabyte: many boxes have no pattern. */
let madeSandbox: Sandbox | undefined;
function sandboxOf(): Sandbox {
  return (madeSandbox ??= createContext(Object.create(null), {
    codeGeneration: { strings: false, wasm: false },
  }) as Sandbox);
}
const search = new Script("new RegExp(pattern, 'mu').test(text)");
const replace = new Script("text.replace(new RegExp(pattern, 'gmu'), () => by)");
const capture = new Script("new RegExp(pattern, 'mu').exec(text)?.slice(0, 2)");

const TOO_SLOW = Symbol("too slow");

/** What the script makes of pattern and text, or TOO_SLOW. @throws SyntaxError when the pattern is none */
function runLimited(script: Script, pattern: string, text: string, by = ""): unknown {
  const sandbox = Object.assign(sandboxOf(), { pattern, text, by });
  try {
    let spentMs = 0;
    let lastMs = 0;
    for (let tried = 0; tried < MOST_TRIES && lastMs < HAD_ITS_TIME_MS && spentMs < MOST_SPENT_MS; tried++) {
      const startedAt = processorMs();
      try {
        return script.runInContext(sandbox, { timeout: PATTERN_LIMIT_MS * 2 ** tried });
      } catch (error) {
        if (errorCode(error) !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
      }
      lastMs = processorMs() - startedAt;
      spentMs += lastMs;
    }
    return TOO_SLOW;
  } finally {
    sandbox.text = "";
  }
}

/** Processor time of this thread so far, milliseconds. */
function processorMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/**
 * Whether the text matches the pattern (flags `m` and `u`), or `tooSlow` where that cannot be told in time.
 * @throws SyntaxError when the pattern is none
 */
export function matchesPattern(pattern: string, text: string): boolean | "tooSlow" {
  const found = runLimited(search, pattern, text);
  return found === TOO_SLOW ? "tooSlow" : (found as boolean);
}

/**
 * The text with everything that matches the pattern (flags `g`, `m` and `u`) replaced; undefined where that cannot be done
 * in time.
 * @throws SyntaxError when the pattern is none
 */
export function replaceMatches(pattern: string, text: string, by: string): string | undefined {
  const replaced = runLimited(replace, pattern, text, by);
  return replaced === TOO_SLOW ? undefined : (replaced as string);
}

/**
 * What the pattern's first group matched (the whole match where it has no group); undefined where it matches nothing, and
 * `tooSlow` set where that cannot be told in time.
 * @throws SyntaxError when the pattern is none
 */
export function captureMatch(pattern: string, text: string): { found: string | undefined; tooSlow: boolean } {
  const outcome = runLimited(capture, pattern, text);
  if (outcome === TOO_SLOW) return { found: undefined, tooSlow: true };
  const match = outcome as (string | undefined)[] | undefined;
  return { found: match === undefined ? undefined : (match[1] ?? match[0]), tooSlow: false };
}
