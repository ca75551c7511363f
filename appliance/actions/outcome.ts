/** What a command came to: a value, or why it was not done. */
import type { Problem } from "#lib/problem.ts";

export type Outcome<T> =
  | { readonly done: true; readonly value: T }
  | { readonly done: false; readonly problems: readonly Problem[] };

export function done<T>(value: T): Outcome<T> {
  return { done: true, value };
}

/** @param path the argument or the place in the document that is to blame; empty for none */
export function refused(code: string, path: string, message: string): Outcome<never> {
  return { done: false, problems: [{ code, path, message }] };
}

export function refusedFor(problems: readonly Problem[]): Outcome<never> {
  return { done: false, problems };
}
