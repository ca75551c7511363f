/** The relay and the Influx output as they are shown beside the outputs that tell people. */
import { isoTime } from "#lib/clock.ts";
import { serverOf } from "#lib/server-of.ts";
import type { OutputProblem, OutputView } from "#model/api-outputs.ts";
import type { Site } from "#model/site.ts";
import type { InfluxFigures } from "#outputs/influx.ts";
import { BROKER_PROBLEM_CODES } from "#relay/broker-problem.ts";
import type { RelayFigures } from "#relay/relay.ts";

export function relayView(site: Site, relay: RelayFigures): OutputView {
  return {
    name: "relay",
    kind: "relay",
    target: (site.relay?.brokers ?? []).map(serverOf).join(", "),
    state: relay.connected ? "working" : "failing",
    waiting: relay.waiting,
    sent: relay.acknowledged,
    dropped: relay.setAside,
    ...relayProblemOf(relay.lastProblem),
    recipients: [],
  };
}

export function influxView(site: Site, influx: InfluxFigures): OutputView {
  const { reachable } = influx;
  return {
    name: "influx",
    kind: "influx",
    target: serverOf(site.influx?.url ?? ""),
    state: reachable === undefined ? "unused" : reachable ? "working" : "failing",
    waiting: influx.bufferedLines,
    sent: influx.sentLines,
    dropped: influx.droppedLines + influx.refusedLines,
    ...influxProblemOf(influx.lastProblem),
    recipients: [],
  };
}

/** What is wrong with the broker, or between it and this box; with the store where that is in the way. */
function relayProblemOf(problem: RelayFigures["lastProblem"]): { problem?: OutputProblem } {
  if (problem === undefined || !BROKER_PROBLEM_CODES.has(problem.code)) return problemOf(problem);
  const { code, detail, at } = problem;
  const text = { code: `broker.${code}`, parameters: { ...(detail !== undefined && { detail }) } };
  return { problem: { at: isoTime(at), text } };
}

/** Why InfluxDB takes nothing, by the code of `outputs/influx.ts`. */
const INFLUX: Readonly<Record<string, string>> = {
  "http-400": "faultyLine",
  "http-401": "wantsToken",
  "http-403": "notWithToken",
  "http-404": "noBucket",
  "http-413": "tooLarge",
  "http-422": "faultyLine",
  "http-429": "patience",
  ECONNREFUSED: "refused",
  ENOTFOUND: "noSuchName",
  RequestTimedOut: "timeout",
};

function influxProblemOf(problem: InfluxFigures["lastProblem"]): { problem?: OutputProblem } {
  if (problem === undefined) return {};
  const { code, at } = problem;
  const text = { code: `output.influx.${INFLUX[code] ?? "other"}`, parameters: { reason: code } };
  return { problem: { at: isoTime(at), text } };
}

function problemOf(problem: { readonly code: string; readonly message: string; readonly at: number } | undefined): {
  problem?: OutputProblem;
} {
  if (problem === undefined) return {};
  const { code, message, at } = problem;
  return { problem: { at: isoTime(at), text: { code: "output.other", parameters: { code, message } } } };
}
