/** What is sought among what came in, and how one is told to fit. */
import type { Arrival, ArrivalFate, ArrivalKind } from "#model/arrival.ts";

export interface ArrivalQuery {
  /** Milliseconds since 1970, both inclusive. */
  readonly fromMs?: number;
  readonly toMs?: number;
  /** Id of the host it is about. */
  readonly host?: string;
  /** Address it came from. */
  readonly from?: string;
  readonly kind?: ArrivalKind;
  readonly fate?: ArrivalFate;
  /** As bad as this or worse: 0 is the worst. What has no severity does not fit. */
  readonly severity?: number;
  /** Words that all stand in text or label, whatever their case. */
  readonly text?: string;
  /** Only those of smaller number. */
  readonly before?: number;
  readonly limit: number;
}

export interface FoundArrival extends Arrival {
  /** Counts all that were ever kept; to go on from. */
  readonly number: number;
}

export interface Matcher {
  /** Whether a time may hold what fits. */
  readonly span: (fromMs: number, toMs: number) => boolean;
  /** Whether a stored line may be one that fits; cheap, and wrong only to say yes. */
  readonly line: (line: string) => boolean;
  readonly arrival: (arrival: Arrival) => boolean;
}

export function matcherOf(query: ArrivalQuery): Matcher {
  const { fromMs = -Infinity, toMs = Infinity, host, from, kind, fate, severity, text = "" } = query;
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const signs = [sign("kind", kind), sign("host", host), sign("from", from), sign("fate", fate)].flat();
  return {
    span: (first, last) => last >= fromMs && first <= toMs,
    line: (line) => signs.every((one) => line.includes(one)),
    arrival(arrival) {
      if (arrival.at < fromMs || arrival.at > toMs) return false;
      if (host !== undefined && arrival.host !== host) return false;
      if (from !== undefined && arrival.from !== from) return false;
      if (kind !== undefined && arrival.kind !== kind) return false;
      if (fate !== undefined && arrival.fate !== fate) return false;
      if (severity !== undefined && (arrival.severity === undefined || arrival.severity > severity)) return false;
      if (words.length === 0) return true;
      const said = `${arrival.label ?? ""} ${arrival.text}`.toLowerCase();
      return words.every((word) => said.includes(word));
    },
  };
}

/** How a key and its word stand in a stored line. */
function sign(key: string, word: string | undefined): string[] {
  return word === undefined ? [] : [`"${key}":${JSON.stringify(word)}`];
}
