/** Why the box did not do what was asked, in a sentence. */
import { upperFirst } from "#texts/upper-first.ts";
import type { Failure } from "../live/box-api.ts";
import { say } from "./language.ts";

/** The box's own sentence where it gave one. */
export function sayFailure({ code, problem }: Failure): string {
  const detail = problem?.errors?.map(({ message }) => message).join("; ") ?? problem?.detail;
  if (detail === undefined || code === "unreachable" || code === "signedOut") return say(`failure.${code}`);
  const sentence = upperFirst(detail);
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
