/**
 * Regular expressions written by people, run on texts written by strangers. A pattern can take longer than the universe on
 * an unlucky text, so every search has a time limit; the engine's own interrupt ends it. A search runs on the main thread,
 * hence the limit is short.
 */
import { createContext, Script } from "node:vm";
import { errorCode } from "./errno.ts";

/** Enough for any honest pattern on a megabyte, even on a small box. */
export const PATTERN_LIMIT_MS = 250;

const sandbox = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } }) as {
  pattern: string;
  text: string;
  by: string;
};
const search = new Script("new RegExp(pattern, 'mu').test(text)");
const replace = new Script("text.replace(new RegExp(pattern, 'gmu'), () => by)");

/**
 * Whether the text matches the pattern (flags `m` and `u`), or `tooSlow` where that cannot be told in time.
 * @throws SyntaxError when the pattern is none
 */
export function matchesPattern(pattern: string, text: string): boolean | "tooSlow" {
  sandbox.pattern = pattern;
  sandbox.text = text;
  try {
    return search.runInContext(sandbox, { timeout: PATTERN_LIMIT_MS }) as boolean;
  } catch (error) {
    if (errorCode(error) === "ERR_SCRIPT_EXECUTION_TIMEOUT") return "tooSlow";
    throw error;
  } finally {
    sandbox.text = "";
  }
}

/**
 * The text with everything that matches the pattern (flags `g`, `m` and `u`) replaced; undefined where that cannot be done
 * in time.
 * @throws SyntaxError when the pattern is none
 */
export function replaceMatches(pattern: string, text: string, by: string): string | undefined {
  sandbox.pattern = pattern;
  sandbox.text = text;
  sandbox.by = by;
  try {
    return replace.runInContext(sandbox, { timeout: PATTERN_LIMIT_MS }) as string;
  } catch (error) {
    if (errorCode(error) === "ERR_SCRIPT_EXECUTION_TIMEOUT") return undefined;
    throw error;
  } finally {
    sandbox.text = "";
  }
}

const capture = new Script("new RegExp(pattern, 'mu').exec(text)?.slice(0, 2)");

/**
 * What the pattern's first group matched (the whole match where it has no group); undefined where it matches nothing, and
 * `tooSlow` set where that cannot be told in time.
 * @throws SyntaxError when the pattern is none
 */
export function captureMatch(pattern: string, text: string): { found: string | undefined; tooSlow: boolean } {
  sandbox.pattern = pattern;
  sandbox.text = text;
  try {
    const match = capture.runInContext(sandbox, { timeout: PATTERN_LIMIT_MS }) as (string | undefined)[] | undefined;
    return { found: match === undefined ? undefined : (match[1] ?? match[0]), tooSlow: false };
  } catch (error) {
    if (errorCode(error) === "ERR_SCRIPT_EXECUTION_TIMEOUT") return { found: undefined, tooSlow: true };
    throw error;
  } finally {
    sandbox.text = "";
  }
}
