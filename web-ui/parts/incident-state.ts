/** Which shape an incident takes, and whether it is over. */
import type { Incident } from "#model/incident.ts";
import type { GlyphName } from "./glyph.tsx";

export function isOver({ state }: Incident): boolean {
  return state === "resolved" || state === "closed" || state === "cancelled";
}

/** A defect is a warning, an outage critical; what is over rests. */
export function glyphOf(incident: Incident): GlyphName {
  if (isOver(incident)) return "note";
  return incident.classification === "defect" ? "warning" : "critical";
}
