/** What a command came to: a value, or why it was not done. */
import { refusal, type ParametersOf, type Refusal, type RefusalCode } from "#model/refusal.ts";

export type Outcome<T> =
  | { readonly done: true; readonly value: T }
  | { readonly done: false; readonly problems: readonly Refusal[] };

export function done<T>(value: T): Outcome<T> {
  return { done: true, value };
}

/** @param path the argument or the place in the document that is to blame; empty for none */
export function refused<C extends RefusalCode>(code: C, path: string, ...parameters: ParametersOf<C>): Outcome<never> {
  return { done: false, problems: [refusal(code, path, ...parameters) as Refusal] };
}

export function refusedFor(problems: readonly Refusal[]): Outcome<never> {
  return { done: false, problems };
}
