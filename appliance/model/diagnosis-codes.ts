/**
 * What a diagnosis may say, by whoever says it. A source that says something else does not compile, and neither does a language
 * that has no sentence for one of them.
 */

/** Who says it, in the order in which they are asked; `box` is what keeps the box from looking. */
const CODES = {
  box: ["cutOff", "addressTwice", "starved"],
  path: ["reached", "ends", "refused", "loop", "nobodyNear", "nothing", "cannot"],
  ping: ["answers", "lossy", "smallOnly", "silent", "cannot"],
  neighbour: ["answers", "silent"],
  port: ["at"],
  name: ["resolves", "unknown", "notAsked"],
  ports: ["open", "refused", "silent", "unreachable", "cannot"],
  siblings: ["none", "up", "some", "gone"],
  services: ["well", "some", "failing"],
  lastWell: ["until", "notLately"],
  maintenance: ["none", "now", "ended"],
  changes: ["none", "config", "device", "restarted", "state"],
  arrivals: ["line", "trap"],
} as const;

/** Who says something in a diagnosis. */
export type DiagnosisSourceName = keyof typeof CODES;

type CodesOf<Source extends DiagnosisSourceName> = Source extends DiagnosisSourceName
  ? `${Source}.${(typeof CODES)[Source][number]}`
  : never;

/** Codes of `texts/` behind `diagnosis.`; `skipped`, `late` and `failed` are any source's. */
export type DiagnosisCode = CodesOf<DiagnosisSourceName> | "skipped" | "late" | "failed";
