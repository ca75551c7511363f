/** Refusals in the language of logs, terminals and programs' messages: English. */
import type { Refusal, Said } from "#model/refusal.ts";
import { ENGLISH_REFUSALS } from "./en/refusals/english-refusals.ts";
import { tellRefusal, tellRefusalLine, tellRefusalPlace } from "./refusal-book.ts";

/** What is wrong, without path or place. */
export function sayRefusal(said: Said): string {
  return tellRefusal(ENGLISH_REFUSALS, said);
}

/** `path: what is wrong (host nas)`, one line. */
export function refusalLine(refusal: Refusal): string {
  return tellRefusalLine(ENGLISH_REFUSALS, refusal);
}

/** As programs read it: the code, the place, and the same in words. */
export function viewRefusal(refusal: Refusal): {
  readonly code: string;
  readonly path: string;
  readonly message: string;
} {
  return { code: refusal.code, path: refusal.path, message: tellRefusalPlace(ENGLISH_REFUSALS, refusal) };
}
