/** Whether an answer is what was expected: status, then texts and patterns. Judges nothing but that. */
import { matchesPattern } from "#lib/bounded-pattern.ts";
import type { Observation } from "#model/result.ts";
import type { Answer } from "./exchange.ts";
import { DEFAULT_STATUS, type HttpSettings } from "./settings.ts";

const SHOWN_CHARS = 1000;

/** The first expectation that the answer does not meet, or `answered`. */
export function judgeAnswer(answer: Answer, settings: HttpSettings): Observation {
  const { status } = answer;
  const text = decode(answer);
  const detail = text.slice(0, SHOWN_CHARS);
  const expected = settings.expectStatus ?? DEFAULT_STATUS;
  if (!expected.some((form) => statusMatches(status, form))) {
    return { code: "unexpectedStatus", parameters: { status, expected: expected.map(String) }, detail };
  }
  const failing = findFailingText(text, settings);
  if (failing !== undefined) return { ...failing, detail };
  return { code: "answered", parameters: { status, truncated: answer.truncated } };
}

/** `200`, `"2xx"` or `"200-204"`. */
export function statusMatches(status: number, form: number | string): boolean {
  if (typeof form === "number") return status === form;
  if (form.endsWith("xx")) return Math.floor(status / 100) === Number(form[0]);
  const [from, to = from] = form.split("-").map(Number);
  return from !== undefined && to !== undefined && status >= from && status <= to;
}

function findFailingText(text: string, settings: HttpSettings): Observation | undefined {
  const { expectText, expectPattern, rejectText, rejectPattern } = settings;
  if (expectText !== undefined && !text.includes(expectText)) {
    return { code: "textMissing", parameters: { text: expectText } };
  }
  if (rejectText !== undefined && text.includes(rejectText)) {
    return { code: "textPresent", parameters: { text: rejectText } };
  }
  for (const [pattern, wanted] of [
    [expectPattern, true],
    [rejectPattern, false],
  ] as const) {
    if (pattern === undefined) continue;
    const found = matchesPattern(pattern, text);
    if (found === "tooSlow") return { code: "patternTooSlow", parameters: { text: pattern } };
    if (found !== wanted) return { code: wanted ? "textMissing" : "textPresent", parameters: { text: pattern } };
  }
  return undefined;
}

/** The body in the character set that it claims, UTF-8 where it claims none or one that nobody knows. */
function decode({ body, headers }: Answer): string {
  const label = /charset="?([A-Za-z0-9_:.-]{1,40})/i.exec(headers["content-type"] ?? "")?.[1] ?? "utf-8";
  try {
    return new TextDecoder(label).decode(body);
  } catch {
    return body.toString("utf8");
  }
}
