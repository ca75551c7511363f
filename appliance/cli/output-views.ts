/** The relay and the Influx output as they are shown beside the outputs that tell people. */
import { isoTime } from "#lib/clock.ts";
import { serverOf } from "#lib/server-of.ts";
import type { OutputProblem, OutputView } from "#model/api-outputs.ts";
import type { Site } from "#model/site.ts";
import type { InfluxFigures } from "#outputs/influx.ts";
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
    ...problemOf(relay.lastProblem),
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
    ...problemOf(influx.lastProblem),
    recipients: [],
  };
}

function problemOf(problem: { readonly code: string; readonly message: string; readonly at: number } | undefined): {
  problem?: OutputProblem;
} {
  if (problem === undefined) return {};
  const { code, message, at } = problem;
  return { problem: { at: isoTime(at), text: { code: "output.other", parameters: { code, message } } } };
}
