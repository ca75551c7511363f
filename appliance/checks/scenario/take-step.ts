/** One step of a scenario: the request made of settings and variables, and what its answer must be and gives. */
import { captureMatch } from "#lib/bounded-pattern.ts";
import { findFailingText, rejectsAny } from "../find-failing-text.ts";
import { findValue } from "../find-value.ts";
import { makeAdmission } from "../web/admission.ts";
import { answerText } from "../web/answer-text.ts";
import { takeLogin } from "../web/ask-and-follow.ts";
import { namesSecret } from "../web/keep-secrets.ts";
import { readerOf } from "../web/read-text.ts";
import type { WebAnswer, Exchange } from "../web/exchange.ts";
import { DEFAULT_STATUS, statusMatches } from "../web/expected-status.ts";
import { DEFAULT_MAX_BYTES } from "../web/request-settings.ts";
import type { Seen } from "./reports.ts";
import type { Extraction, ScenarioSettings, Step } from "./settings.ts";
import { fill, fillJson, fillUrl, type Variables } from "./variables.ts";

const SHOWN_CHARS = 1000;
const MOST_VALUE_CHARS = 10_000;

/** A URL whose server is told by a variable. */
const LED_BY_VARIABLE = /^(https?:\/\/[^/?#]*)?\{(?!address\})/;

/**
 * The request of a step; undefined where its URL has become none.
 * @param gate the run's gate: where an earlier answer leads, only it opens; a server told by the settings is let in
 */
export function requestOf(
  step: Step,
  settings: ScenarioSettings,
  variables: Variables,
  gate: Exchange["admit"],
): Exchange | undefined {
  const filled = URL.parse(fillUrl(step.url, variables));
  if (filled === null || (filled.protocol !== "http:" && filled.protocol !== "https:")) return undefined;
  const login = takeLogin(filled);
  const { type, body } = bodyOf(step, variables);
  const headers = Object.entries(step.headers ?? {}).map(([name, value]) => [name, oneLine(fill(value, variables))]);
  return {
    url: login.url,
    method: step.method ?? (body === undefined ? "GET" : "POST"),
    headers: {
      ...login.headers,
      ...(type !== undefined && { "content-type": type }),
      ...(Object.fromEntries(headers) as Record<string, string>),
    },
    ...(body !== undefined && { body }),
    maxBytes: DEFAULT_MAX_BYTES,
    verifyTls: settings.verifyTls ?? true,
    // What steps send is a log-in more often than not.
    oldWays: settings.oldTls ?? false,
    ...(settings.authority !== undefined && { authority: settings.authority }),
    ...(settings.fingerprint !== undefined &&
      isFirstServer(login.url, settings, variables) && { fingerprint: settings.fingerprint }),
    ...(settings.serverName !== undefined && { serverName: settings.serverName }),
    admit: step === settings.steps[0] || LED_BY_VARIABLE.test(step.url) ? gate : makeAdmission(),
  };
}

/** The server whose certificate may be pinned: the one that the first step asks. */
function isFirstServer(url: URL, { steps }: ScenarioSettings, variables: Variables): boolean {
  return URL.parse(fillUrl(steps[0]?.url ?? "", variables))?.hostname === url.hostname;
}

/** Something in the step is called like a secret and written out. What an earlier answer gave is the server's own. */
export function writesSecret({ url, headers = {}, form = {} }: Step): boolean {
  const written = URL.parse(url.replaceAll("{address}", "192.0.2.1"));
  const pairs = [...Object.entries(headers), ...Object.entries(form), ...(written?.searchParams ?? [])];
  const hasLogin = written !== null && (written.username !== "" || written.password !== "");
  return hasLogin || namesSecret(pairs.filter(([, value]) => !/\{[A-Za-z]/.test(value)));
}

function bodyOf({ form, json, body }: Step, variables: Variables): { type?: string; body?: string } {
  if (form !== undefined) {
    const fields = Object.entries(form).map(([name, value]) => [name, fill(value, variables)]);
    const text = new URLSearchParams(fields as [string, string][]).toString();
    return { type: "application/x-www-form-urlencoded", body: text };
  }
  if (json !== undefined) return { type: "application/json", body: JSON.stringify(fillJson(json, variables)) };
  return body === undefined ? {} : { body: fill(body, variables) };
}

/** A stranger's value must not begin another header. */
function oneLine(value: string): string {
  return value.replace(/[^\P{Cc}\t]/gu, "");
}

/** What is wrong with the answer, or the variables that it gives. */
export function judgeStep(answer: WebAnswer, step: Step): Seen | ReadonlyMap<string, string> {
  const { status } = answer;
  const text = answerText(answer);
  const detail = text.slice(0, SHOWN_CHARS);
  const expected = step.expectStatus ?? DEFAULT_STATUS;
  if (!expected.some((form) => statusMatches(status, form))) {
    return { code: "unexpectedStatus", parameters: { status, expected: expected.map(String) }, detail };
  }
  const failing = findFailingText(text, step, readerOf(text));
  if (answer.cutOff && failing?.why !== "present") return { code: "cutOff", parameters: { status }, detail };
  if (failing !== undefined) {
    const code = failing.why === "missing" ? "textMissing" : "textPresent";
    return { code, parameters: { text: failing.text, truncated: answer.truncated }, detail };
  }
  if (answer.truncated && rejectsAny(step)) return { code: "tooLarge", parameters: { sizeBytes: answer.body.length } };
  const values = new Map<string, string>();
  for (const [name, extraction] of Object.entries(step.extract ?? {})) {
    const { found, tooSlow } = extract(extraction, answer, text);
    if (tooSlow) return { code: "patternTooSlow", parameters: { text: name } };
    if (found === undefined) return { code: "valueMissing", parameters: { variable: name }, detail };
    values.set(name, found.slice(0, MOST_VALUE_CHARS));
  }
  return values;
}

function extract(what: Extraction, answer: WebAnswer, text: string): { found: string | undefined; tooSlow?: boolean } {
  if ("pattern" in what) return captureMatch(what.pattern, text);
  if ("header" in what) {
    const name = what.header.toLowerCase();
    return { found: name === "set-cookie" ? answer.setCookies[0] : answer.headers[name] };
  }
  const value = findValue(tryParse(text), what.json);
  const isSingle = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return { found: isSingle ? String(value) : undefined };
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
