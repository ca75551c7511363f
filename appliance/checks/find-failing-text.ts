/**
 * Texts and patterns that something read must contain, or must not. Letters with accents may be written in one character or
 * in two: both sides are compared in the composed form (Unicode NFC).
 */
import { matchesPattern } from "#lib/bounded-pattern.ts";

export interface TextExpectations {
  readonly expectText?: string;
  readonly expectPattern?: string;
  readonly rejectText?: string;
  readonly rejectPattern?: string;
}

export interface FailingText {
  readonly why: "missing" | "present" | "tooSlow";
  /** The text or pattern, as it was set. */
  readonly text: string;
}

/**
 * The first expectation that the text does not meet.
 * @param alsoHolds whether a text stands there in another way than letter by letter: as a reader sees it
 */
export function findFailingText(
  text: string,
  expectations: TextExpectations,
  alsoHolds: (wanted: string) => boolean = () => false,
): FailingText | undefined {
  const { expectText, expectPattern, rejectText, rejectPattern } = expectations;
  const composed = text.normalize("NFC");
  const holds = (wanted: string) => composed.includes(wanted.normalize("NFC")) || alsoHolds(wanted);
  if (expectText !== undefined && !holds(expectText)) {
    return { why: "missing", text: expectText };
  }
  if (rejectText !== undefined && holds(rejectText)) {
    return { why: "present", text: rejectText };
  }
  for (const [pattern, wanted] of [
    [expectPattern, true],
    [rejectPattern, false],
  ] as const) {
    if (pattern === undefined) continue;
    const found = matchesPattern(pattern.normalize("NFC"), composed);
    if (found === "tooSlow") return { why: "tooSlow", text: pattern };
    if (found !== wanted) return { why: wanted ? "missing" : "present", text: pattern };
  }
  return undefined;
}

/** Whether something is said to be absent, which only the whole text can show. */
export function rejectsAny({ rejectText, rejectPattern }: TextExpectations): boolean {
  return rejectText !== undefined || rejectPattern !== undefined;
}
