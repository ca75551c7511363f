/** Requests to the box. Failures are values with a code; nothing here throws or retries, or waits longer than ten seconds but where it is told to. */
import type { ProblemDetails } from "#model/api.ts";

const TIMEOUT_MS = 10_000;

/** Why a request gave nothing: `unreachable` (no answer), `signedOut`, `notAllowed`, `notFound`, or the box's own problem. */
export interface Failure {
  readonly code: "unreachable" | "signedOut" | "notAllowed" | "notFound" | "problem";
  /** What the box said, for people who want to know more. */
  readonly problem?: Partial<ProblemDetails>;
}
export type Answered<T> = { readonly value: T; readonly failure?: undefined } | { readonly failure: Failure };

/** `GET /api/v1PATH`. */
export function read<T>(path: string): Promise<Answered<T>> {
  return request<T>("GET", path);
}

/**
 * `POST`, `PUT` or `DELETE /api/v1PATH`; the value is undefined when the box answers without content.
 * @param patienceMs of what takes the box longer
 * @param ifMatch digest of the configuration that is changed; refused where it is another by now
 */
export function write<T>(
  method: "POST" | "PUT" | "DELETE",
  path: string,
  body?: unknown,
  patienceMs = TIMEOUT_MS,
  ifMatch?: string,
): Promise<Answered<T>> {
  return request<T>(method, path, body, patienceMs, ifMatch);
}

async function request<T>(
  method: string,
  path: string,
  body?: unknown,
  patienceMs = TIMEOUT_MS,
  ifMatch?: string,
): Promise<Answered<T>> {
  try {
    const response = await fetch(`/api/v1${path}`, {
      method,
      signal: AbortSignal.timeout(patienceMs),
      cache: "no-store",
      headers: {
        accept: "application/json",
        // What the box refuses is said in the language of the page, whatever the browser's is.
        "accept-language": document.documentElement.lang,
        ...(ifMatch === undefined ? {} : { "if-match": `"${ifMatch}"` }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const content: unknown = text === "" ? undefined : JSON.parse(text);
    // The shape is the box's promise: page and box are built from the same declarations and delivered together.
    return response.ok ? { value: content as T } : { failure: failureOf(response.status, content) };
  } catch {
    return { failure: { code: "unreachable" } };
  }
}

/** `GET /api/v1PATH` of what is no JSON: a file. */
export async function readFile(path: string, patienceMs: number): Promise<Answered<Blob>> {
  try {
    const response = await fetch(`/api/v1${path}`, {
      signal: AbortSignal.timeout(patienceMs),
      cache: "no-store",
      headers: { "accept-language": document.documentElement.lang },
    });
    if (response.ok) return { value: await response.blob() };
    return { failure: failureOf(response.status, await response.json()) };
  } catch {
    return { failure: { code: "unreachable" } };
  }
}

function failureOf(status: number, content: unknown): Failure {
  const problem: Partial<ProblemDetails> = { status, ...(content as Partial<ProblemDetails> | undefined) };
  if (status === 401) return { code: "signedOut", problem };
  if (status === 403) return { code: "notAllowed", problem };
  if (status === 404) return { code: "notFound", problem };
  return { code: "problem", problem };
}
