/** A stored event in the envelope it travels in. The id, sequence and content never change; only `sentat` and `historical` do. */
import { subjectOf, type CloudEvent, type StoredEvent } from "./event.ts";

/** A copy that leaves later than this after the decision is marked as historical. */
const HISTORICAL_AFTER_MS = 30_000;

/** When a copy leaves. */
export interface Leaving {
  /** Milliseconds since 1970 (UTC). */
  readonly wallMs: number;
  /** On the monotonic clock of this run of the appliance, milliseconds. */
  readonly steadyMs: number;
  /** This run of the appliance. */
  readonly boot: string;
  readonly clockTrusted: boolean;
}

/** @param base the box's base topic */
export function toCloudEvent(event: StoredEvent, base: string, leaving: Leaving): CloudEvent {
  return {
    specversion: "1.0",
    id: event.id,
    source: `/${base}`,
    type: event.type,
    subject: subjectOf(event),
    time: new Date(event.at).toISOString(),
    datacontenttype: "application/json",
    sentat: new Date(leaving.wallMs).toISOString(),
    sequence: String(event.sequence),
    historical: isHistorical(event, leaving),
    clocktrusted: event.clockTrusted,
    data: event.data ?? null,
  };
}

/**
 * Within the run that decided it the monotonic clock tells, whatever happened to the time of day. In a later run it is
 * historical, unless the times of day then and now are both trusted and lie close together.
 */
export function isHistorical(event: StoredEvent, leaving: Leaving): boolean {
  if (event.boot === leaving.boot && event.steadyMs !== undefined)
    return leaving.steadyMs - event.steadyMs > HISTORICAL_AFTER_MS;
  const sinceMs = leaving.wallMs - event.at;
  const isTrusted = event.clockTrusted && leaving.clockTrusted;
  return !(isTrusted && sinceMs >= 0 && sinceMs <= HISTORICAL_AFTER_MS);
}
