/** Whether an answer is what was expected: status, then texts and patterns. Judges nothing but that. */
import { matchesPattern } from "#lib/bounded-pattern.ts";
import type { Observation } from "#model/result.ts";
import { answerText } from "../web/answer-text.ts";
import type { Answer } from "../web/exchange.ts";
import { DEFAULT_STATUS, statusMatches } from "../web/expected-status.ts";
import type { HttpSettings } from "./settings.ts";

const SHOWN_CHARS = 1000;

/** The first expectation that the answer does not meet, or `answered`. */
export function judgeAnswer(answer: Answer, settings: HttpSettings): Observation {
  const { status } = answer;
  const text = answerText(answer);
  const detail = text.slice(0, SHOWN_CHARS);
  const expected = settings.expectStatus ?? DEFAULT_STATUS;
  if (!expected.some((form) => statusMatches(status, form))) {
    return { code: "unexpectedStatus", parameters: { status, expected: expected.map(String) }, detail };
  }
  const failing = findFailingText(text, settings);
  if (failing !== undefined) return { ...failing, detail };
  return { code: "answered", parameters: { status, truncated: answer.truncated } };
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
