/** Whether an answer is what was expected: status, then texts and patterns. Judges nothing but that. */
import { findFailingText, rejectsAny } from "../find-failing-text.ts";
import { answerText } from "../web/answer-text.ts";
import type { WebAnswer } from "../web/exchange.ts";
import { readerOf } from "../web/read-text.ts";
import { DEFAULT_STATUS, statusMatches } from "../web/expected-status.ts";
import type { Seen } from "./reports.ts";
import type { HttpSettings } from "./settings.ts";

const SHOWN_CHARS = 1000;

/** The first expectation that the answer does not meet, or `answered`. */
export function judgeAnswer(answer: WebAnswer, settings: HttpSettings): Seen {
  const { status, truncated } = answer;
  const text = answerText(answer);
  const detail = text.slice(0, SHOWN_CHARS);
  const expected = settings.expectStatus ?? DEFAULT_STATUS;
  if (!expected.some((form) => statusMatches(status, form))) {
    return { code: "unexpectedStatus", parameters: { status, expected: expected.map(String) }, detail };
  }
  const failing = findFailingText(text, settings, readerOf(text));
  // What is missing may stand in the part that did not come.
  if (answer.cutOff && failing?.why !== "present") return { code: "cutOff", parameters: { status }, detail };
  if (failing !== undefined) {
    const code = ({ missing: "textMissing", present: "textPresent", tooSlow: "patternTooSlow" } as const)[failing.why];
    return { code, parameters: { text: failing.text, truncated }, detail };
  }
  if (truncated && rejectsAny(settings)) {
    return { code: "readInPart", parameters: { text: settings.rejectText ?? settings.rejectPattern ?? "" } };
  }
  return { code: "answered", parameters: { status, truncated } };
}
