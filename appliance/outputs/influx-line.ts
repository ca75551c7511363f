/**
 * One result as one line of the InfluxDB line protocol: measurement `vedetta`, the measurements as float fields, `state`
 * as an integer field (0 ok, 1 warning, 2 critical, 3 unknown).
 * Source: docs.influxdata.com, line protocol reference.
 */
import { Point } from "@influxdata/influxdb-client";
import { RESULT_STATES, type JudgedResult } from "#model/result.ts";

export interface LineTags {
  readonly customer: string;
  readonly site: string;
  readonly box: string;
  readonly host: string;
  readonly service: string;
  readonly check: string;
}

/** The line, with the time in milliseconds. Values that are no numbers are left out. */
export function influxLine(tags: LineTags, result: JudgedResult): string {
  const point = new Point("vedetta").timestamp(String(Math.round(result.at)));
  for (const [name, value] of Object.entries(tags)) point.tag(name, harmless(String(value)));
  point.intField("state", RESULT_STATES.indexOf(result.state));
  for (const [name, value] of Object.entries(result.observation.measurements ?? {})) {
    const field = harmless(name);
    if (Number.isFinite(value) && field !== "" && field !== "state") point.floatField(field, value);
  }
  return point.toLineProtocol({ convertTime: (time) => String(time) }) ?? "";
}

/** Names may come from plugins: a backslash before a separator or a control character would spoil the line. */
function harmless(name: string): string {
  return name.replaceAll(/[\\\p{Cc}]/gu, "_").trim();
}
